package io.gazette.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.render.Fixture;
import io.gazette.render.html.Html;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A theme may be written by strangers: what a template can and cannot do. */
class TemplatesTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private record Inner(String name) {}

  private record Outer(
      String text,
      Html markup,
      int number,
      boolean truth,
      Optional<String> missing,
      List<Inner> list,
      Map<String, String> map,
      Inner inner) {}

  private static final Outer VIEW =
      new Outer(
          "a < b",
          new Html("<b>bold</b>"),
          1234567,
          true,
          Optional.empty(),
          List.of(new Inner("one"), new Inner("two")),
          Map.of("key", "value"),
          new Inner("nested"));

  private Optional<String> render(String... templates) {
    List<ThemeFile> files = new java.util.ArrayList<>();
    for (int i = 0; i < templates.length; i++) {
      String path = "templates/t" + i + ".ftlh";
      files.add(new ThemeFile(path, path, templates[i].getBytes(StandardCharsets.UTF_8)));
    }
    Templates parsed = Templates.parse(files, diagnostics);
    Messages words = new Messages(Fixture.EN, Map.of("plain", "on {0} & {1}", "empty", "nothing"));
    return diagnostics.hasErrors()
        ? Optional.empty()
        : parsed.render("t0.ftlh", VIEW, words, diagnostics);
  }

  private String finding() {
    assertThat(diagnostics.sorted()).hasSize(1);
    var found = diagnostics.sorted().get(0);
    return found.code().id() + " " + found.position() + " " + String.join(", ", found.arguments());
  }

  @Test
  void seesTextEscapedAndMarkupAsItIs() {
    assertThat(render("${text} ${markup} ${number} ${truth?c} ${inner.name} ${map.key}"))
        .contains("a &lt; b <b>bold</b> 1234567 true nested value");
  }

  @Test
  void seesLists() {
    assertThat(render("<#list list as it>${it?counter}${it.name}<#sep>, </#list>"))
        .contains("1one, 2two");
  }

  @Test
  void asksForWhatMayBeMissing() {
    assertThat(render("<#if missing??>yes<#else>no</#if>${missing!'?'}")).contains("no?");
  }

  @Test
  void fillsMessages() {
    assertThat(render("${t('plain', text, number)}")).contains("on a &lt; b &amp; 1234567");
    assertThat(render("${t('plain', text, markup)}")).contains("on a &lt; b &amp; <b>bold</b>");
  }

  @Test
  void aMissingValueIsReportedAtItsPlace() {
    assertThat(render("<p>\n ${missing}")).isEmpty();
    assertThat(finding()).isEqualTo("theme-value-unknown templates/t0.ftlh:2:4 missing");
  }

  @Test
  void anUnknownNameIsAnErrorEvenWhereTheTemplateAsks() {
    assertThat(render("<#if inner.nmae??>x</#if>")).isEmpty();
    assertThat(finding()).startsWith("theme-value-unknown templates/t0.ftlh:1:").endsWith(" nmae");
  }

  @Test
  void aTemplateMayAskForItsOwnVariables() {
    assertThat(render("<#if seen??>yes<#else>no</#if><#assign seen=1><#if seen??>yes</#if>"))
        .contains("noyes");
  }

  @Test
  void anUnknownMessageIsReported() {
    assertThat(render("\n${t('gone')}")).isEmpty();
    assertThat(finding())
        .startsWith("theme-message-missing templates/t0.ftlh:2:")
        .endsWith(" gone, en");
  }

  @Test
  void anUnknownIncludeIsReported() {
    assertThat(render("<#include 'gone.ftlh'>")).isEmpty();
    assertThat(finding())
        .startsWith("theme-file-missing templates/t0.ftlh:1:1 ")
        .endsWith("templates/gone.ftlh");
  }

  @Test
  void templatesIncludeEachOther() {
    assertThat(render("<#include 't1.ftlh'>", "${text}")).contains("a &lt; b");
  }

  /** Every way out of the sandbox that FreeMarker is known for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${'freemarker.template.utility.ObjectConstructor'?new()('java.lang.String')}",
        "${'java.lang.String'?new()}",
        "${text?api.getClass()}",
        "${inner?api}",
        "${inner.class}",
        "${inner.getClass()}",
        "${list.class}",
        "${map.class.name}",
        "${text.class}",
        "${text.getBytes()}",
        "${text.length()}",
        "${inner.hashCode()}",
        "${inner.name()}",
        "${list.size()}",
        "${t.class}",
        "${t.getClass()}",
        "${statics['java.lang.System']}",
        "${.data_model.class}",
        "<#include '../secret.txt'>",
        "<#include '/etc/passwd'>",
        "<#include 'file:///etc/passwd'>",
        "<#include '*/../../secret'>",
        "<#import '../x.ftlh' as x>",
        "${.get_optional_template('../../pom.xml').include()}",
        "${markup?no_esc}",
        "${text?no_esc}",
        "<#noautoesc>${text}</#noautoesc>",
        "<#ftl auto_esc=false>${text}",
        "<#ftl output_format='plainText'>${text}",
        "<#outputformat 'plainText'>${text}</#outputformat>",
      })
  void nothingElseCanBeReached(String template) {
    assertThat(render(template).filter(page -> !page.contains("a &lt; b"))).isEmpty();
    assertThat(diagnostics.hasErrors()).isTrue();
  }

  @Test
  void aPageWithoutEndIsStopped() {
    assertThat(render("<#list 1.. as i>${'x'?left_pad(1000)}</#list>")).isEmpty();
    assertThat(finding()).isEqualTo("theme-template templates/t0.ftlh:1:1 @theme-endless");
  }

  @Test
  void endlessRecursionIsStopped() {
    assertThat(render("<#macro m><@m/></#macro><@m/>")).isEmpty();
    assertThat(finding()).isEqualTo("theme-template templates/t0.ftlh:1:1 @theme-recursion");
  }

  @Test
  void aTemplateThatIncludesItselfIsStopped() {
    assertThat(render("<#include 't0.ftlh'>")).isEmpty();
    assertThat(diagnostics.hasErrors()).isTrue();
  }
}
