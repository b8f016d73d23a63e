package vn.congtam.standalone.sample;

/**
 * Somebody of the sample.
 *
 * @param place the number of the post in its commune, from 1
 * @param superior the staff code of the superior
 * @param similar the group of posts with similar tasks
 */
record Person(
        String code,
        String name,
        String agency,
        int place,
        String division,
        String post,
        String title,
        boolean leader,
        String superior,
        String similar) {

    boolean isChair() {
        return place == 1;
    }
}
