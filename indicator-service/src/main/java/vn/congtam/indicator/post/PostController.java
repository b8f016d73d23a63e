package vn.congtam.indicator.post;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.*;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.indicator.post.PostCommand.CreatePost;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.Organisation;
import vn.congtam.indicator.roster.Position;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;

@RestController
@RequestMapping("/api/v1/posts")
class PostController {
    private final Commands commands;
    private final Roster roster;

    PostController(Commands commands, Roster roster) {
        this.commands = commands;
        this.roster = roster;
    }

    /** @param similarTasks the group of posts within which Art. 20.5 caps the grade Excellent */
    record NewPost(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{1,79}")
            String post,

            @NotNull AgencyId agency,
            @NotBlank String division,
            @NotBlank @Size(max = 200) String title,
            boolean leader,
            @NotBlank @Size(max = 80) String similarTasks) {

        CreatePost command() {
            return new CreatePost(new PostId(post), agency, division, title, leader, similarTasks);
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt create(Act act, @Valid @RequestBody NewPost asked) {
        Mandate.ofPersonnel(act.actor(), asked.agency());
        mustExist(asked.agency(), asked.division());
        if (!act.actor().is(Role.HOMEAFFAIRS)) mustBeOwn(asked.post(), asked.agency());
        return commands.send(act, asked.command());
    }

    @GetMapping
    List<Position> of(Actor actor, @RequestParam AgencyId agency) {
        return roster.posts(agency);
    }

    /** All agencies name their posts in one list: none takes names away from another, nor learns which it has. */
    private void mustBeOwn(String post, AgencyId agency) {
        boolean own = roster.agencies().stream()
                .map(Organisation::agency)
                .filter(one -> isNamedAfter(post, one.value()))
                .max(Comparator.comparing(one -> one.value().length()))
                .filter(agency::equals)
                .isPresent();
        if (!own) throw Refusal.POST_CODE_NOT_OWN.refuse("/post", agency.value());
    }

    private static boolean isNamedAfter(String post, String agency) {
        return post.length() > agency.length() + 1
                && post.startsWith(agency)
                && "._-".indexOf(post.charAt(agency.length())) >= 0;
    }

    private static Optional<Organisation> having(Organisation organisation, String division) {
        return Optional.of(organisation).filter(one -> one.divisions().containsKey(division));
    }

    private void mustExist(AgencyId agency, String division) {
        Organisation organisation =
                roster.agency(agency).orElseThrow(() -> Refusal.POST_AGENCY_UNKNOWN.refuse("/agency", agency.value()));
        having(organisation, division)
                .or(() -> roster.agencyAfresh(agency).flatMap(now -> having(now, division)))
                .orElseThrow(() -> Refusal.POST_DIVISION_UNKNOWN.refuse("/division", division, organisation.name()))
                .mustGoOn(division, "/division");
    }
}
