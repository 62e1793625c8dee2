package se.behovslyft.deploy.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;
import se.behovslyft.deploy.StartRefused;

class BeforeTheStartTest {

    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("server.address", "127.0.0.1")
            .withProperty("management.server.address", "127.0.0.1");

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
    void onlyThisMachineReachesIt(String address) {
        environment.setProperty("server.address", address);

        assertThatCode(this::look).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "", "no such name.invalid"})
    void anyOtherAddressIsRefusedInPlainWords(String address) {
        environment.setProperty("server.address", address);

        assertThatThrownBy(this::look)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Provet startar inte, eftersom server.address är ")
                .hasMessageContaining("bara nås från den här datorn");
    }

    @Test
    void theDoorForHealthIsNoExit() {
        environment.setProperty("management.server.address", "0.0.0.0");

        assertThatThrownBy(this::look).hasMessageContaining("management.server.address är 0.0.0.0");
    }

    @Test
    void aPortInUseIsToldByItsNumberAndHowToChooseAnother() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            environment.setProperty("behovslyft.demo.mail.smtp-port", String.valueOf(taken.getLocalPort()));

            assertThatThrownBy(this::look)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " används redan.")
                    .extracting(refused -> ((StartRefused) refused).todo())
                    .asString()
                    .contains("BEHOVSLYFT_DEMO_MAIL_SMTPPORT");
        }
    }

    @Test
    void theChatsPortsMatterOnlyWhenThereIsAChat() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            environment.setProperty("behovslyft.demo.chat.skr-port", String.valueOf(taken.getLocalPort()));
            assertThatCode(this::look).doesNotThrowAnyException();

            environment.setProperty("behovslyft.demo.chat.on", "true");
            assertThatThrownBy(this::look).hasMessageContaining("Port " + taken.getLocalPort());
        }
    }

    private void look() {
        var before = new BeforeTheStart();
        before.setEnvironment(environment);
        before.postProcessBeanFactory(new DefaultListableBeanFactory());
    }
}
