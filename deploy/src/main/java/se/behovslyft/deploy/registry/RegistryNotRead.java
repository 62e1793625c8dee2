package se.behovslyft.deploy.registry;

import java.util.List;

/** Something in the registry's files is wrong; nothing of them has been taken in. The message names every problem. */
final class RegistryNotRead extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String todo;

    /**
     * @param problems each in one line
     * @param todo what whoever keeps the files should do
     */
    RegistryNotRead(String message, List<String> problems, String todo) {
        super(message + "\n" + String.join("\n", problems));
        this.todo = todo;
    }

    String todo() {
        return todo;
    }
}
