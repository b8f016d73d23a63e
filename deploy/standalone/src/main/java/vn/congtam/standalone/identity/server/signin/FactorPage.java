package vn.congtam.standalone.identity.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.standalone.identity.server.account.Directory;
import vn.congtam.standalone.identity.server.account.Dossiers;
import vn.congtam.standalone.identity.server.account.Entrant;
import vn.congtam.standalone.identity.server.factor.Factor;
import vn.congtam.standalone.identity.server.factor.Factors;
import vn.congtam.standalone.identity.server.factor.NewFactor;
import vn.congtam.standalone.identity.server.log.SecurityLog;
import vn.congtam.standalone.identity.server.log.What;

/** Hands a telephone the secret, and the person the codes for when the telephone is lost. */
@Controller
@RequestMapping("/login/factor")
class FactorPage {
    private static final String OFFERED = NewFactor.class.getName();

    private final Directory directory;
    private final Dossiers dossiers;
    private final Factors factors;
    private final Attempts attempts;
    private final SecurityLog log;
    private final Way way;

    FactorPage(Directory directory, Dossiers dossiers, Factors factors, Attempts attempts, SecurityLog log, Way way) {
        this.directory = directory;
        this.dossiers = dossiers;
        this.factors = factors;
        this.attempts = attempts;
        this.log = log;
        this.way = way;
    }

    /** Only to who has none yet: a picture that is of no use would look as if it were. */
    @GetMapping
    String offer(Authentication person, HttpServletRequest request, HttpServletResponse response, Model model) {
        return step(person).equals(Optional.of(Step.ENROLMENT))
                ? offered(person, offer(request.getSession()), model)
                : "redirect:" + way.on(request, response);
    }

    private Optional<Step> step(Authentication person) {
        return Step.next(directory.admit(person.getName()), Step.isCodeGiven(person));
    }

    /** The same as long as it is not taken: a page that is opened again shows the picture that was taken already. */
    private static NewFactor offer(HttpSession session) {
        NewFactor offer = session.getAttribute(OFFERED) instanceof NewFactor known ? known : NewFactor.random();
        session.setAttribute(OFFERED, offer);
        return offer;
    }

    private static String offered(Authentication person, NewFactor offer, Model model) {
        model.addAttribute("picture", offer.picture(person.getName()));
        model.addAttribute("secret", offer.inGroups());
        return "identity/factor";
    }

    @PostMapping
    String confirm(
            @RequestParam(defaultValue = "") String code,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Entrant entrant = directory.admit(person.getName());
        Optional<Step> step = Step.next(entrant, Step.isCodeGiven(person));
        if (step.equals(Optional.of(Step.CODE))) return misplaced(person, request, response);
        if (!step.equals(Optional.of(Step.ENROLMENT))) return "redirect:" + way.on(request, response);
        NewFactor offer = offer(request.getSession());
        try {
            if (attempts.of(
                            What.CODE_REFUSED,
                            person.getName(),
                            From.address(person),
                            () -> taken(entrant, offer, code))
                    .isEmpty()) {
                model.addAttribute("wrong", true);
                return offered(person, offer, model);
            }
        } catch (LockedException locked) {
            request.getSession().invalidate();
            return "redirect:/login?locked";
        }
        return enrolled(person, offer, request, response, model);
    }

    /** A code that is to be given elsewhere is a wrong one here. */
    private String misplaced(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        try {
            Optional<Factor> _ =
                    attempts.of(What.CODE_REFUSED, person.getName(), From.address(person), Optional::empty);
            return "redirect:" + way.on(request, response);
        } catch (LockedException locked) {
            request.getSession().invalidate();
            return "redirect:/login?locked";
        }
    }

    private Optional<Factor> taken(Entrant entrant, NewFactor offer, String code) {
        return factors.confirmed(offer, code)
                .filter(factor ->
                        dossiers.replaced(entrant.dossier(), entrant.dossier().with(factor)));
    }

    private String enrolled(
            Authentication person,
            NewFactor offer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        request.getSession().removeAttribute(OFFERED);
        log.write(What.FACTOR_ENROLLED, line -> line.about(person.getName()).from(From.address(person)));
        SecondFactor.given(person, request, response);
        model.addAttribute("codes", offer.recovery());
        model.addAttribute("on", way.on(request, response));
        return "identity/recovery";
    }
}
