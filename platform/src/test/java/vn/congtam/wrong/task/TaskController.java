package vn.congtam.wrong.task;

import org.bson.Document;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.indicator.Stray;
import vn.congtam.wrong.worklist.WorklistHelper;

@RestController
public class TaskController {
    Document document() {
        return new Document("of", WorklistHelper.class.getName() + Stray.class.getName());
    }
}
