package io.gazette.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Severity;
import io.gazette.model.FileNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is sealed in whatever order verifies; whatever is done to it afterwards is found. */
class LedgerPropertyTest {

  private static final List<String> POLICIES = List.of("app-privacy", "app-sdks", "children");

  private final Random random = new Random(20241108);
  private int step;

  @Test
  void randomReleasesAndErrataVerifyAndEveryTamperingIsFound() {
    for (int round = 0; round < 25; round++) {
      ContentFixture content = new ContentFixture();
      for (int steps = 3 + random.nextInt(12); steps > 0; steps--) {
        sealSomething(content);

        assertThat(content.verify()).isEmpty();
        assertThat(content.ledger().text()).isEqualTo(content.lock());
        assertThat(content.site().verify(content)).isEmpty();
      }
      for (int attempt = 0; attempt < 20; attempt++) {
        ContentFixture tampered = content.copy();
        String deed = tamper(tampered);

        assertThat(tampered.verify())
            .as(deed)
            .anyMatch(found -> found.severity() == Severity.ERROR);
      }
    }
  }

  private void sealSomething(ContentFixture content) {
    step++;
    String policy = pick(POLICIES);
    List<String> sealed = content.ledger().versions(policy);
    String date = "2024-01-%02d".formatted(1 + random.nextInt(28));
    if (sealed.isEmpty() || random.nextBoolean()) {
      String version = "v" + step;
      content.version(policy, version, "第" + step + "版。", "Version " + step + ".");
      content.release(policy, version, date);
    } else if (random.nextInt(4) == 0) {
      content.withdrawal(policy, pick(sealed), date, "Reason " + step);
    } else {
      String version = pick(sealed);
      content.put(
          policy + "/" + version + "/en.md", "App Privacy Policy\nCorrected " + step + ".\n");
      content.erratum(policy, version, date, "Reason " + step);
    }
  }

  private String tamper(ContentFixture content) {
    List<String> sources =
        content.files.keySet().stream().filter(path -> path.matches("[a-z-]+/v.*")).toList();
    List<String> copies = List.copyOf(content.folder().below(SealedCopies.FOLDER));
    List<String> entries = new ArrayList<>(List.of(content.lock().split("(?=entry )")));
    int at = 1 + random.nextInt(entries.size() - 1);
    switch (random.nextInt(8)) {
      case 0 -> {
        String path = pick(sources);
        flip(content, path);
        return "flip " + path;
      }
      case 1 -> {
        String path = pick(copies);
        flip(content, path);
        return "flip " + path;
      }
      case 2 -> {
        flip(content, FileNames.LEDGER);
        return "flip the ledger";
      }
      case 3 -> {
        String path = pick(sources);
        content.remove(path);
        return "remove " + path;
      }
      case 4 -> {
        String path = pick(copies);
        content.remove(path);
        return "remove " + path;
      }
      case 5 -> entries.remove(at);
      case 6 -> entries.add(at, entries.get(at));
      default -> {
        content.put(pick(sources).replaceAll("[^/]+$", "fr.md"), "Politique\n");
        return "add a text";
      }
    }
    content.put(FileNames.LEDGER, String.join("", entries));
    return "remove or repeat entry " + at;
  }

  @Test
  void entriesOfOnePolicyCannotChangePlaces() {
    for (int round = 0; round < 20; round++) {
      ContentFixture content = new ContentFixture();
      for (int steps = 0; steps < 8; steps++) {
        sealSomething(content);
      }
      List<String> entries = new ArrayList<>(List.of(content.lock().split("(?=entry )")));
      String header = entries.remove(0);
      Collections.shuffle(entries, random);
      boolean inOrder = POLICIES.stream().allMatch(policy -> isInOrder(entries, policy));
      content.put(FileNames.LEDGER, header + String.join("", entries));

      assertThat(content.verify().isEmpty()).isEqualTo(inOrder);
    }
  }

  private static boolean isInOrder(List<String> entries, String policy) {
    List<Integer> numbers =
        entries.stream()
            .filter(entry -> entry.startsWith("entry " + policy + " "))
            .map(entry -> Integer.valueOf(entry.split(" ", 4)[2]))
            .toList();
    return numbers.equals(numbers.stream().sorted().toList());
  }

  private void flip(ContentFixture content, String path) {
    byte[] bytes = content.files.get(path).clone();
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    content.files.put(path, bytes);
  }

  private String pick(List<String> names) {
    return names.get(random.nextInt(names.size()));
  }
}
