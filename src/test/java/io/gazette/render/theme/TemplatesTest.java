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
    Templates parsed = Templates.parse(files, file -> true, diagnostics);
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

  /** They are not judged again when a site is built. */
  @Test
  void thoseThatTravelWithGazetteAreSound() {
    Templates.parse(
        BundledTheme.files().stream()
            .filter(file -> file.path().startsWith(ThemeFolders.TEMPLATES))
            .toList(),
        file -> true,
        diagnostics);

    assertThat(diagnostics.sorted()).isEmpty();
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

  /** However it is spelt: a template is judged by what FreeMarker makes of it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "${.now}",
        "${. now?long}",
        "${.<#-- -->now?string.iso}",
        "<#if .now?long gt 0>x</#if>",
        "<#assign a={'b': [.now]}>",
        "<#macro m a=.now></#macro>",
        "<#list [1] as i><#assign x>${'at ${.now}'}</#assign></#list>",
        "${[1]?map(x -> .now?long)?join('')}",
        "${text?then(.now, 1)}",
      })
  void noSpellingReachesTheClock(String template) {
    assertThat(render(template)).isEmpty();
    assertThat(finding())
        .startsWith("theme-template templates/t0.ftlh:1:")
        .endsWith("@theme-clock");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'1+1'?eval}",
        "${'1+1' ? eval}",
        "<@'x'?interpret/>",
        "<#assign t=['x','y']?interpret>",
        "<#if false>${'a.B'?new()}</#if>",
        "${inner?api}",
      })
  void noTextBecomesATemplate(String template) {
    assertThat(render(template)).isEmpty();
    assertThat(finding()).startsWith("theme-template templates/t0.ftlh:1:").endsWith("@theme-code");
  }

  @Test
  void wordsThatOnlyLookForbiddenAreFine() {
    assertThat(
            render("wait a moment.now ${'.now?eval'} <#-- .now --><#assign x={'now': 1}>${x.now}"))
        .contains("wait a moment.now .now?eval 1");
  }

  /** What would never end, or end Gazette, ends as a finding at its place. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "${('INF'?number)?round} @theme-number",
        "${('1e1000000000'?number + 1)?c} @theme-number",
        "<#assign n=7><#list 1..99 as i><#assign n=n*n></#list> @theme-number",
        "<#assign s='xxxx'><#list 1..60 as i><#assign s=s+s></#list> @theme-memory",
        "<#assign s='xxxx'><#list 1..60 as i><#assign s>${s}${s}</#assign></#list> @theme-memory",
        "<#list 1..9999 as i><#list 1..9999 as j><#if i==0>x</#if></#list></#list> @theme-steps",
        "<#list 1.. as i></#list> @theme-unbounded",
        "<#function f x><#return f(x+1)></#function>${f(1)} @theme-recursion",
        "${text?matches('(a+)+$')?c} @theme-expression",
        "${text?replace('(a+)+$','x','r')} @theme-expression",
        "<#list text?split('(a+)+$','r') as x>${x}</#list> @theme-expression",
        "${text?ensure_starts_with('(a+)+$','x')} @theme-expression",
      })
  void whatHasNoEndIsStopped(String line) {
    int blank = line.lastIndexOf(' ');
    assertThat(render(line.substring(0, blank))).isEmpty();
    assertThat(finding())
        .startsWith("theme-template templates/t0.ftlh:1:")
        .endsWith(line.substring(blank));
  }

  @Test
  void aPieceIsCutWithoutCounting() {
    assertThat(render("${text[2..]} ${(1..3)?join('')}")).contains("&lt; b 123");
  }

  @Test
  void piecesArePlainWords() {
    assertThat(render("${'a.b.c'?replace('.','-')} ${'a.b'?split('.')?first}")).contains("a-b-c a");
  }

  @Test
  void nestingHasAnEnd() {
    assertThat(render("<#if true>".repeat(20000) + "</#if>".repeat(20000))).isEmpty();
    assertThat(finding()).isEqualTo("theme-template templates/t0.ftlh:1:1 @theme-nesting");
  }

  @Test
  void aPageWithoutEndIsStopped() {
    assertThat(render("<#list 1..9999999 as i>${'x'?left_pad(1000)}</#list>")).isEmpty();
    assertThat(finding()).isEqualTo("theme-template templates/t0.ftlh:1:24 @theme-endless");
  }

  @Test
  void endlessRecursionIsStopped() {
    assertThat(render("<#macro m><@m/></#macro><@m/>")).isEmpty();
    assertThat(finding()).isEqualTo("theme-template templates/t0.ftlh:1:11 @theme-recursion");
  }

  @Test
  void aTemplateThatIncludesItselfIsStopped() {
    assertThat(render("<#include 't0.ftlh'>")).isEmpty();
    assertThat(diagnostics.hasErrors()).isTrue();
  }
}
