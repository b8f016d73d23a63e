package vn.congtam.indicator.post;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostFact.PostCreated;
import vn.congtam.events.indicator.PostFact.PostFilled;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.indicator.post.PostCommand.CreatePost;
import vn.congtam.indicator.post.PostCommand.FillPost;
import vn.congtam.indicator.roster.person.Latest;
import vn.congtam.indicator.roster.person.Person;

class PostTest {
    private static final PostId REGISTRAR = new PostId("dk-dia-chinh");
    private static final AgencyId DIEN_KHANH = new AgencyId("xa-dien-khanh");
    private static final CreatePost CREATE =
            new CreatePost(REGISTRAR, DIEN_KHANH, "kinh-te", "Công chức địa chính", false, "chuyen-vien");
    private static final PostCreated CREATED =
            new PostCreated(REGISTRAR, DIEN_KHANH, "kinh-te", "Công chức địa chính", false, "chuyen-vien");

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final StaffCode LAN = new StaffCode("VC0013");
    private static final Person MINH = Person.joined(
            null, new StaffJoined(new StaffCode("VC0011"), "Lê Minh", SubjectKind.CIVIL_SERVANT, DIEN_KHANH, DAY));

    private final AggregateTestFixture<Post> post = new AggregateTestFixture<>(Post.class);

    @Test
    void a_post_is_created() {
        post.givenNoPriorActivity().when(CREATE).expectEvents(CREATED);
    }

    @Test
    void a_leading_post_that_somebody_still_has_is_not_filled_by_another() {
        Latest latest = _ -> Optional.of(MINH.served(
                new PostAssigned(MINH.staff(), REGISTRAR, DIEN_KHANH, "kinh-te", "Trưởng phòng", true, DAY, "QĐ 1"),
                DAY));
        post.registerInjectableResource(latest);
        post.given(CREATED, new PostFilled(REGISTRAR, MINH.staff(), DAY))
                .when(new FillPost(REGISTRAR, LAN, DAY, Refusal.POST_EXISTS))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.POST_EXISTS, "/post"));
    }

    @Test
    void a_leading_post_is_filled_once_whoever_had_it_has_another() {
        Latest latest = _ -> Optional.of(MINH);
        post.registerInjectableResource(latest);
        post.given(CREATED, new PostFilled(REGISTRAR, MINH.staff(), DAY))
                .when(new FillPost(REGISTRAR, LAN, DAY, Refusal.POST_EXISTS))
                .expectEvents(new PostFilled(REGISTRAR, LAN, DAY));
    }

    @Test
    void a_post_is_not_created_twice() {
        post.given(CREATED).when(CREATE).expectNoEvents().expectException(refusedBy(Refusal.POST_EXISTS, "/post"));
    }
}
