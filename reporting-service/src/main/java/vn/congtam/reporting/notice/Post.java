package vn.congtam.reporting.notice;

/** How a letter leaves the house: by SMTP, unless another way is put in its place. */
public interface Post {

    void send(Letter letter);

    /** @param text plain, without a figure or a name */
    record Letter(String address, String subject, String text) {}
}
