package vn.congtam.edge.problem;

import java.util.List;

/** RFC 9457 as the services write it: a stable code for programs, a sentence in each language for people. */
record Problem(
        String type, String title, int status, String code, String detail, String vi, String en, List<Wrong> errors) {

    /** @param pointer the empty one: what the edge refuses, it refuses as a whole */
    record Wrong(String pointer, String code, String vi, String en) {}
}
