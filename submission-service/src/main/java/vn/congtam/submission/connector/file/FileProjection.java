package vn.congtam.submission.connector.file;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.submission.FileFact.FileDismissed;
import vn.congtam.events.submission.FileFact.FilePlaced;
import vn.congtam.events.submission.FileFact.FileReported;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

@Configuration(proxyBeanMethods = false)
class FileProjection {
    static final Fold<FileCard> FILES = Fold.into(FileCard.class, "files", 1)
            .on(FileReported.class, f -> f.file().value(), (known, r) -> FileCard.reported(known, r.fact()))
            .on(FilePlaced.class, f -> f.file().value(), (known, r) -> FileCard.placed(known, r.fact()))
            .on(FileDismissed.class, f -> f.file().value(), (known, r) -> FileCard.dismissed(known, r.fact()))
            .indexed("agency", "stuck")
            .indexed("connection", "stuck");

    @Bean
    ReadModel<FileCard> fileCards(Projections projections) {
        return projections.readModel(FILES);
    }
}
