package vn.congtam.reporting.notice;

import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

record SmtpPost(MailSender server, String from) implements Post {

    @Override
    public void send(Letter letter) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(letter.address());
        message.setSubject(letter.subject());
        message.setText(letter.text());
        server.send(message);
    }
}
