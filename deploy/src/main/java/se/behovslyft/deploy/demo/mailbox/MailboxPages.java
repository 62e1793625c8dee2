package se.behovslyft.deploy.demo.mailbox;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import se.behovslyft.deploy.demo.post.KeptMail;
import se.behovslyft.deploy.demo.post.MailFiles;

/**
 * What everyone has received, for reading only. A mail's HTML is shown in a frame of its own that may run nothing and load
 * nothing.
 */
@Controller
@Profile("demo")
class MailboxPages {

    private static final String CSP = "Content-Security-Policy";
    private static final String PAGE =
            "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'; base-uri 'none'";
    private static final String FRAME = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
            + " style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";
    private static final String LINKS_IN_A_NEW_WINDOW = "<base target=\"_blank\">";

    /** A mail in the list. */
    record Line(String name, String from, String subject, String received, int enclosures) {}

    private final Owners owners;
    private final MailFiles files;

    MailboxPages(Owners owners, MailFiles files) {
        this.owners = owners;
        this.files = files;
    }

    @ModelAttribute
    void guard(HttpServletResponse response) {
        response.setHeader(CSP, PAGE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping("/")
    String home() {
        return "redirect:/brevlada";
    }

    @GetMapping("/brevlada")
    String everyone(@RequestParam(name = "sok", defaultValue = "") String words, Model model) {
        model.addAttribute("words", words);
        model.addAttribute("owners", owners.matching(words));
        return "mailbox/everyone";
    }

    @GetMapping("/brevlada/{address}")
    String owner(@PathVariable String address, Model model) {
        model.addAttribute("owner", owners.find(address).orElseThrow(NotHere::new));
        model.addAttribute("lines", lines(address));
        return "mailbox/owner";
    }

    @GetMapping("/brevlada/{address}/{name}")
    String mail(@PathVariable String address, @PathVariable String name, Model model) {
        KeptMail mail = kept(address, name);
        model.addAttribute("owner", owners.find(address).orElseThrow(NotHere::new));
        model.addAttribute("letter", Letters.open(mail.file()));
        model.addAttribute("received", Times.inWords(mail.receivedAt()));
        model.addAttribute("name", name);
        return "mailbox/mail";
    }

    @GetMapping("/brevlada/{address}/{name}/html")
    ResponseEntity<String> html(@PathVariable String address, @PathVariable String name, HttpServletResponse response) {
        response.setHeader(CSP, FRAME);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(LINKS_IN_A_NEW_WINDOW
                        + Letters.open(kept(address, name).file()).html());
    }

    @GetMapping("/brevlada/{address}/{name}/fil/{index}")
    ResponseEntity<byte[]> enclosure(@PathVariable String address, @PathVariable String name, @PathVariable int index) {
        Letter.Enclosure file =
                Letters.open(kept(address, name).file()).enclosure(index).orElseThrow(NotHere::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.content());
    }

    @ExceptionHandler(NotHere.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notHere() {
        return "mailbox/missing";
    }

    private List<Line> lines(String address) {
        return files.of(address).stream()
                .map(mail -> {
                    Letter letter = Letters.open(mail.file());
                    return new Line(
                            mail.name(),
                            letter.from(),
                            letter.subject(),
                            Times.inWords(mail.receivedAt()),
                            letter.enclosures().size());
                })
                .toList();
    }

    private KeptMail kept(String address, String name) {
        return files.find(address, name).orElseThrow(NotHere::new);
    }

    /** There is no such person or mail. */
    private static final class NotHere extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
