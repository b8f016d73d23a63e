package vn.congtam.platform.wire;

import java.util.List;
import java.util.Map;

/**
 * Documents made from those of read models, and kept: each is made anew a moment after what it is made from has
 * changed, once for all changes of that moment. Readers never wait for that.
 */
public interface Kept<T extends Record> {

    /** In no order; the fields are those by which the documents are kept. */
    List<T> where(Map<String, ?> equal);

    /** What this document is made from has changed. */
    void stale(String key);
}
