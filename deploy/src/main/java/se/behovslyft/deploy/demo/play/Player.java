package se.behovslyft.deploy.demo.play;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.behovslyft.round.Round;
import se.behovslyft.round.Rounds;

/**
 * Lets the invented people mail their needs and wait for their receipts. What has been sent lies in the product's inbox
 * and what has been answered in the senders', so a play that was broken off, in whatever way, goes on where it was.
 */
@Component
@Profile("demo")
public class Player implements DisposableBean {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Plan plan;
    private final ParcelMail writing;
    private final Post post;
    private final Progress progress;
    private final Rounds rounds;
    private final CountDownLatch stopped = new CountDownLatch(1);

    Player(Plan plan, ParcelMail writing, Post post, Progress progress, Rounds rounds) {
        this.plan = plan;
        this.writing = writing;
        this.post = post;
        this.progress = progress;
        this.rounds = rounds;
    }

    /**
     * Plays what has not been played. Returns when every mail is answered, or when it seems that some never will be; also
     * when the application stops meanwhile.
     */
    public void play() throws MessagingException, InterruptedException {
        Round round = rounds.newest().orElseThrow();
        var performance = new Performance(plan.parcels(), round);
        if (performance.isOver()) {
            progress.goesOn();
            return;
        }
        progress.begin(performance.parcels.size());
        performance.send(Parcel.Kind.WISH);
        performance.send(Parcel.Kind.NEEDS);
        performance.awaitReceipts();
        performance.send(Parcel.Kind.SUBMISSION);
        performance.awaitReceipts();
        performance.awaitCalm();
        if (!isStopped()) {
            progress.end(performance.parcels.size(), performance.answered.size());
        }
    }

    @Override
    public void destroy() {
        stopped.countDown();
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    /** One run through the plan. */
    private final class Performance {

        private final List<Parcel> parcels;
        private final Round round;
        private final Set<Parcel> sent = new HashSet<>();
        private final Set<Parcel> answered = new HashSet<>();

        Performance(List<Parcel> parcels, Round round) throws MessagingException {
            this.parcels = parcels;
            this.round = round;
            Set<String> known = post.sent();
            parcels.stream().filter(parcel -> known.contains(id(parcel))).forEach(sent::add);
            look();
        }

        boolean isOver() {
            return answered.size() == parcels.size();
        }

        void send(Parcel.Kind kind) throws MessagingException {
            for (Parcel parcel : parcels) {
                if (parcel.kind() == kind && !isStopped() && sent.add(parcel)) {
                    post.send(writing.write(parcel, round));
                    show();
                }
            }
        }

        /** Gives up when nothing new has come for a long while. */
        void awaitReceipts() throws MessagingException, InterruptedException {
            long patience = PATIENCE.dividedBy(BETWEEN_LOOKS);
            for (long idle = 0; answered.size() < sent.size() && idle < patience && !isStopped(); idle++) {
                int before = answered.size();
                look();
                show();
                if (answered.size() > before) {
                    idle = 0;
                }
                stopped.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
            }
        }

        /** What follows from a submission is worked out after its receipt. */
        void awaitCalm() throws InterruptedException {
            long patience = PATIENCE.dividedBy(BETWEEN_LOOKS);
            for (long look = 0; progress.isUnderWay() && look < patience && !isStopped(); look++) {
                show();
                stopped.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
            }
        }

        private void look() throws MessagingException {
            for (Parcel parcel : sent) {
                if (!answered.contains(parcel) && post.isAnswered(parcel.sender(), id(parcel))) {
                    answered.add(parcel);
                }
            }
        }

        private void show() {
            progress.show(parcels.size(), sent.size(), answered.size());
        }

        private String id(Parcel parcel) {
            return parcel.messageId(round.number());
        }
    }
}
