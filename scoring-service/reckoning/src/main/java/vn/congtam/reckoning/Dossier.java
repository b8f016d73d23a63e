package vn.congtam.reckoning;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Concluded;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Ground;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.DecisionLapsed;
import vn.congtam.events.scoring.SlipFact.DecisionWithdrawn;
import vn.congtam.events.scoring.SlipFact.GeneralCriteriaReviewed;
import vn.congtam.events.scoring.SlipFact.GeneralCriteriaSelfScored;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
import vn.congtam.events.scoring.SlipFact.JudgesChanged;
import vn.congtam.events.scoring.SlipFact.LeadershipReviewed;
import vn.congtam.events.scoring.SlipFact.LeftUnrated;
import vn.congtam.events.scoring.SlipFact.OverrideImposed;
import vn.congtam.events.scoring.SlipFact.OverrideLifted;
import vn.congtam.events.scoring.SlipFact.OverseenWorkRecorded;
import vn.congtam.events.scoring.SlipFact.PartsChanged;
import vn.congtam.events.scoring.SlipFact.SelfScoreMissed;
import vn.congtam.events.scoring.SlipFact.SlipLocked;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipFact.SlipReopened;
import vn.congtam.events.scoring.SlipFact.SlipReturned;
import vn.congtam.events.scoring.SlipFact.SlipTakenOver;
import vn.congtam.events.scoring.SlipFact.SpanTracked;
import vn.congtam.events.scoring.SlipFact.SpanWithdrawn;
import vn.congtam.events.scoring.SlipFact.SubordinateReleased;
import vn.congtam.events.scoring.SlipFact.SubordinateStood;
import vn.congtam.events.scoring.SlipFact.WorkRecorded;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.submission.Line;

/** What a slip is scored from, as its facts leave it: assignment only. */
public final class Dossier {
    /** By task and month: of one task two months may count in one quarter. */
    private final SortedMap<String, Line> lines = new TreeMap<>();

    private final SortedMap<String, Line> overseen = new TreeMap<>();
    private final SortedMap<String, Line> lateOverseen = new TreeMap<>();
    private final SortedMap<String, Tracked> tracked = new TreeMap<>();
    private final SortedMap<String, Reached> people = new TreeMap<>();
    private final SortedMap<String, Reached> latePeople = new TreeMap<>();
    private final Set<String> lateReleased = new HashSet<>();
    private final SortedMap<String, OverrideImposed> overrides = new TreeMap<>();

    private @Nullable SlipOpened opened;
    private @Nullable Member member;
    private @Nullable List<Criterion> reviewed;
    private @Nullable LeadershipReviewed leadership;
    private @Nullable GradeDecided decided;
    private @Nullable LeftUnrated unrated;
    private @Nullable Grade grade;
    private boolean locked;
    /** What was judged until then was judged elsewhere. */
    private boolean takenOver;

    private @Nullable LocalDate missed;
    private @Nullable List<String> worked;

    public void evolve(SlipFact fact) {
        switch (fact) {
            case SlipOpened f -> open(f);
            case SlipTakenOver f -> takeOver(f);
            case PartsChanged f -> opened = f.opening(Objects.requireNonNull(opened));
            case JudgesChanged f -> member = f.member();
            case WorkRecorded f -> lines.put(f.line().key(f.task()), f.line());
            case OverseenWorkRecorded f ->
                (locked ? lateOverseen : overseen).put(f.line().ownedKey(f.task()), f.line());
            case SpanTracked f -> tracked.put(f.tracked().span(), f.tracked());
            case SpanWithdrawn f -> withdraw(f.span());
            case SubordinateStood f -> standing().put(f.staff().value(), f.reached());
            case SubordinateReleased f -> release(f.staff().value());
            case GeneralCriteriaSelfScored _ -> missed = null;
            case SelfScoreMissed f -> missed = f.due();
            case GeneralCriteriaReviewed f -> reviewed = f.criteria();
            case LeadershipReviewed f -> leadership = f;
            case SlipReturned _ -> giveBack();
            case OverrideImposed f -> overrides.put(f.ground().key(f.document()), f);
            case OverrideLifted f -> overrides.remove(f.ground().key(f.lifted()));
            case GradeDecided f -> settle(f, null);
            case LeftUnrated f -> settle(null, f);
            case DecisionLapsed _, DecisionWithdrawn _ -> settle(null, null);
            case GradeReplaced f -> grade = f.decided();
            case SlipLocked f -> lock(f);
            case SlipReopened _ -> reopen();
            default -> {}
        }
    }

    /** What the score is made from as it stands; the slip must have been opened. */
    public Sheet sheet(Law law) {
        Sheet all = whole(law, Objects.requireNonNull(opened));
        return takenOver ? Admission.of(all) : all;
    }

    private Sheet whole(Law law, SlipOpened open) {
        return new Sheet(
                law.of(open.rules()),
                open.span(),
                open.basis(),
                Objects.requireNonNull(member),
                new Sheet.Done(
                        Stream.concat(lines.values().stream(), overseen.values().stream())
                                .toList(),
                        open.parts(),
                        List.copyOf(tracked.values()),
                        Map.copyOf(people)),
                new Sheet.Judged(
                        reviewed,
                        leadership,
                        List.copyOf(overrides.values()),
                        unrated == null ? null : unrated.reason(),
                        missed));
    }

    /** What it leaves to longer spans with such a grade; of which months is known since its lock. */
    public Tracked tracked(Law law, @Nullable Grade decided) {
        return sheet(law).tracked(decided).workedIn(worked);
    }

    public @Nullable SlipOpened opened() {
        return opened;
    }

    public @Nullable Member member() {
        return member;
    }

    /** What was handed over before anything was accepted is no work of his. */
    public boolean hasWork() {
        boolean some = Stream.concat(lines.values().stream(), overseen.values().stream())
                .anyMatch(Line::counts);
        return some || !tracked.isEmpty();
    }

    public @Nullable Tracked tracked(String span) {
        return tracked.get(span);
    }

    public boolean hasOverride(Ground ground, String document) {
        return overrides.containsKey(ground.key(document));
    }

    /**
     * By which documents nothing but Not completed can be decided (Art. 20.4): its own, and those of the shorter spans
     * within it, also of those whose figures do not count.
     */
    public List<String> conclusions() {
        Stream<String> own = overrides.values().stream().map(OverrideImposed::document);
        Stream<String> ofShorter = tracked.values().stream()
                .flatMap(shorter -> shorter.overrides().stream())
                .map(Concluded::document);
        return Stream.concat(own, ofShorter).distinct().toList();
    }

    /** The grade that follows from the score, or from a conclusion where nothing is scored: Art. 20.4 asks for no score. */
    public @Nullable Grade computed(Figures rated) {
        return rated.grade() == null && !conclusions().isEmpty() ? Grade.NOT_COMPLETED : rated.grade();
    }

    /** Whether every shorter span that counts is closed, and has said what it left. */
    public boolean isWhole() {
        return opened != null && tracked.keySet().containsAll(opened.parts());
    }

    public boolean isReviewed() {
        return reviewed != null;
    }

    public @Nullable GradeDecided decided() {
        return decided;
    }

    public @Nullable LeftUnrated unrated() {
        return unrated;
    }

    /** As its period is told of it. */
    public @Nullable Settlement settlement() {
        if (decided != null) return Settlement.of(decided);
        return unrated == null ? null : Settlement.of(unrated);
    }

    public boolean isSettled() {
        return decided != null || unrated != null;
    }

    public boolean isLocked() {
        return locked;
    }

    /** The grade by the decision that holds, if any. */
    public @Nullable Grade grade() {
        return grade;
    }

    private void open(SlipOpened f) {
        opened = f;
        member = f.member();
    }

    private void takeOver(SlipTakenOver f) {
        open(f.opening());
        settle(null, null);
        takenOver = true;
    }

    private void giveBack() {
        reviewed = null;
        missed = null;
    }

    /** Told after the lock it waits until the slip is opened again. */
    private SortedMap<String, Reached> standing() {
        return locked ? latePeople : people;
    }

    private void release(String staff) {
        latePeople.remove(staff);
        if (locked) lateReleased.add(staff);
        else people.remove(staff);
    }

    /** A locked slip keeps what it was locked with; its reopening says again what has been withdrawn since. */
    private void withdraw(String span) {
        if (!locked) tracked.remove(span);
    }

    private void settle(@Nullable GradeDecided graded, @Nullable LeftUnrated left) {
        decided = graded;
        unrated = left;
        grade = graded == null ? null : graded.decided();
    }

    private void lock(SlipLocked f) {
        locked = true;
        worked = f.tracked().worked();
    }

    private void reopen() {
        settle(null, null);
        people.keySet().removeAll(lateReleased);
        lateReleased.clear();
        people.putAll(latePeople);
        latePeople.clear();
        overseen.putAll(lateOverseen);
        lateOverseen.clear();
        locked = false;
    }
}
