package vn.congtam.reporting.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.notice.NoticesId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.rounds.Rounds;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Refused;
import vn.congtam.reporting.notice.NoticeCommand.NoteDigest;

/**
 * Once a day at most, who asked for it is told by e-mail that something waits for him or happened: not what, which he reads
 * where he has signed in.
 */
@Component
class Digests implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);
    private static final Actor ITSELF = new Actor(StaffCode.ofProgram("digest"), "digest", null, Set.of());

    private final @Nullable Post post;
    private final Bulletin bulletin;
    private final Commands commands;
    private final MessageSource words;
    private final MailSettings settings;
    private final Clock clock;
    private final Rounds rounds;

    Digests(
            ObjectProvider<Post> post,
            Bulletin bulletin,
            Commands commands,
            MessageSource words,
            MailSettings settings,
            Clock clock) {
        this.post = post.getIfAvailable();
        this.bulletin = bulletin;
        this.commands = commands;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
        this.rounds = new Rounds("digests", took -> settings.pause(), this::round);
    }

    /** Not without a server. */
    boolean areSent() {
        return post != null;
    }

    private void round() {
        Instant now = clock.instant();
        if (now.atZone(Act.VIETNAM).toLocalTime().isBefore(settings.after())) return;
        LocalDate today = LocalDate.ofInstant(now, Act.VIETNAM);
        bulletin.mailed().stream()
                .filter(mark -> !today.equals(mark.digest()))
                .filter(mark -> bulletin.count(mark.staff()) > 0)
                .forEach(mark -> tell(mark, today, now));
    }

    private void tell(Mark mark, LocalDate today, Instant now) {
        String address = mark.address();
        if (address == null) return;
        try {
            commands.send(Act.of(ITSELF, now), new NoteDigest(NoticesId.of(mark.staff()), today));
            Objects.requireNonNull(post).send(letter(address));
        } catch (Refused already) {
            LOG.debug("another was faster: {}", already.toString());
        } catch (MailException e) {
            LOG.warn("no e-mail today to one who asked for it: {}", e.getClass().getSimpleName());
        }
    }

    private Post.Letter letter(String address) {
        String page = settings.origin().resolve("/reporting/notices").toString();
        return new Post.Letter(
                address,
                said("mail.subject", Locale.of("vi")),
                said("mail.text", Locale.of("vi"), page) + "\n\n" + said("mail.text", Locale.ENGLISH, page) + "\n");
    }

    private String said(String key, Locale language, Object... arguments) {
        return words.getMessage(key, arguments, language);
    }

    @Override
    public void start() {
        if (areSent()) rounds.start();
    }

    @Override
    public void stop() {
        if (isRunning()) rounds.stop();
    }

    @Override
    public boolean isRunning() {
        return rounds.areGoingOn();
    }
}
