package vn.congtam.edge.login;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way to the identity provider; and what to say when somebody came back from there without being signed in. */
@Controller
class LoginController {
    private final SignIn signIn;

    LoginController(SignIn signIn) {
        this.signIn = signIn;
    }

    @GetMapping("/login")
    String login(HttpServletRequest request) {
        return "redirect:" + signIn.way(request);
    }

    @GetMapping(path = "/login", params = "error")
    String failed() {
        return "edge/sign-in-failed";
    }
}
