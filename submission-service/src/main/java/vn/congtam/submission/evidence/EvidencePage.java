package vn.congtam.submission.evidence;

import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.congtam.platform.access.Actor;

/** A file handed in from a page comes back as a line of the form that will name it. */
@Controller
class EvidencePage {
    private static final int HEXADECIMAL = 16;

    private final EvidenceFiles files;

    EvidencePage(EvidenceFiles files) {
        this.files = files;
    }

    @PostMapping("/evidence")
    String upload(Actor actor, @RequestParam("file") List<MultipartFile> sent, Model model) throws IOException {
        var evidence = files.keep(Upload.of(sent), actor.staff());
        model.addAttribute("file", evidence);
        model.addAttribute("place", Integer.parseInt(evidence.sha256().substring(0, 4), HEXADECIMAL));
        return "submission/evidence :: file";
    }
}
