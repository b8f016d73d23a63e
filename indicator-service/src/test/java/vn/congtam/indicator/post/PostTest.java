package vn.congtam.indicator.post;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostFact.PostCreated;
import vn.congtam.events.indicator.PostId;
import vn.congtam.indicator.post.PostCommand.CreatePost;

class PostTest {
    private static final PostId REGISTRAR = new PostId("dk-dia-chinh");
    private static final AgencyId DIEN_KHANH = new AgencyId("xa-dien-khanh");
    private static final CreatePost CREATE =
            new CreatePost(REGISTRAR, DIEN_KHANH, "kinh-te", "Công chức địa chính", false, "chuyen-vien");
    private static final PostCreated CREATED =
            new PostCreated(REGISTRAR, DIEN_KHANH, "kinh-te", "Công chức địa chính", false, "chuyen-vien");

    private final AggregateTestFixture<Post> post = new AggregateTestFixture<>(Post.class);

    @Test
    void a_post_is_created() {
        post.givenNoPriorActivity().when(CREATE).expectEvents(CREATED);
    }

    @Test
    void a_post_is_not_created_twice() {
        post.given(CREATED).when(CREATE).expectNoEvents().expectException(refusedBy(Refusal.POST_EXISTS, "/post"));
    }
}
