package org.jiangqiao.achievements.corpusimport.file;

import static org.jiangqiao.achievements.corpusimport.file.Reading.file;
import static org.jiangqiao.achievements.corpusimport.file.Reading.rest;
import static org.jiangqiao.achievements.corpusimport.file.Reading.rows;
import static org.jiangqiao.achievements.corpusimport.file.Reading.value;
import static org.jiangqiao.achievements.corpusimport.file.Reading.values;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jiangqiao.platform.rows.Position;
import org.jiangqiao.platform.rows.Row;
import org.jiangqiao.platform.rows.Rows;
import org.jiangqiao.platform.rows.UnusableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatentFilesTest {

  private static final String FULL_TEXT =
      """
      <?xml version="1.0" encoding="utf-8" standalone="no"?>
      <!DOCTYPE business:PatentDocumentAndRelated SYSTEM "/nowhere/to-be-found.dtd"[]>
      <business:PatentDocumentAndRelated xmlns:base="b" xmlns:business="u" country="CN"
          docNumber="100000001" kind="A" datePublication="20190802">
        <business:BibliographicData>
          <business:ClassificationIPC>
            <business:MainClassification dataFormat="original">B23Q1/08</business:MainClassification>
            <business:MainClassification dataFormat="standard">B23Q0001080000</business:MainClassification>
          </business:ClassificationIPC>
          <business:ClassificationIPCR><business:Section>H</business:Section>
            <business:MainClass>04</business:MainClass><business:Subclass>L</business:Subclass>
            <business:MainGroup>27</business:MainGroup><business:Subgroup>26</business:Subgroup>
          </business:ClassificationIPCR>
          <business:InventionTitle>一种静压导轨</business:InventionTitle>
          <business:ReferencesCited><base:DocNumber>1</base:DocNumber>
            <business:InventionTitle>别的专利</business:InventionTitle></business:ReferencesCited>
          <business:Parties>
            <business:Applicant><base:Name>甲机床厂</base:Name><base:Address>
              <base:AddressCity>0</base:AddressCity><base:County>0</base:County>
              <base:City>深圳市</base:City><base:Province>广东省</base:Province></base:Address>
            </business:Applicant>
            <business:Applicant><base:Name>乙研究所</base:Name></business:Applicant>
            <business:Inventor><base:Name>张三</base:Name></business:Inventor>
            <business:AgentDetails><base:Name>代理人</base:Name></business:AgentDetails>
          </business:Parties>
        </business:BibliographicData>
        <business:Abstract><base:Paragraphs>油膜H<base:Sub>2</base:Sub>厚度均匀。</base:Paragraphs></business:Abstract>
        <business:Description>
          <business:TechnicalField><base:Paragraphs>涉及导轨。</base:Paragraphs></business:TechnicalField>
          <base:Paragraphs>背景技术</base:Paragraphs>
          <base:Paragraphs>现有导轨磨损快。</base:Paragraphs>
          <base:Paragraphs>附图说明</base:Paragraphs>
          <base:Paragraphs>图1是示意图。</base:Paragraphs>
        </business:Description>
        <business:Claims><business:Claim><business:ClaimText>1.一种导轨，</business:ClaimText>
          <business:ClaimText>其特征在于有油腔。</business:ClaimText></business:Claim></business:Claims>
      </business:PatentDocumentAndRelated>
      """;

  @TempDir Path directory;

  private static String part(String body) {
    return "\ufeff<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<!DOCTYPE cn-application-body SYSTEM \"/nowhere/body.dtd\">\n"
        + "<?xml-stylesheet type=\"text/xsl\" href=\"/nowhere/show.xsl\"?>\n"
        + "<cn-application-body lang=\"zh\" country=\"CN\">"
        + body
        + "</cn-application-body>";
  }

  private static byte[] zip(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private Row xml(String name, String document) throws IOException {
    return rows(file(directory, name, document.getBytes(StandardCharsets.UTF_8)), Reading.AS_NAMED)
        .getFirst();
  }

  private List<Row> archive(Map<String, String> entries) throws IOException {
    return rows(file(directory, "a.zip", zip(entries)), Reading.AS_NAMED);
  }

  @Test
  void aFullTextBecomesOneDocumentWithLabelledParts() throws IOException {
    Row row = xml("a.xml", FULL_TEXT);

    assertEquals("CN100000001A", value(row, "sourceId"));
    assertEquals("一种静压导轨", value(row, "title"));
    assertEquals("甲机床厂；乙研究所", value(row, "applicant"));
    assertEquals("张三", value(row, "author"));
    assertEquals("广东省/深圳市", value(row, "regionCode"));
    assertEquals("2019", value(row, "year"));
    assertEquals(
        """
        摘要：油膜H2厚度均匀。
        技术领域：涉及导轨。
        背景技术：现有导轨磨损快。
        权利要求：1.一种导轨，其特征在于有油腔。\
        """,
        value(row, "text"));
    assertEquals("[\"B23Q1/08\",\"H04L27/26\"]", ((Row.Whole) row).fields().path("ipc").toString());
  }

  @Test
  void thePartsOfAnApplicationAreOneDocument() throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    String at = "批次/2010102412224/";
    entries.put(
        at + "100001/c.xml",
        part(
            "<cn-claims><claim num=\"1\"><claim-text>一种工<br/>\n艺。</claim-text></claim></cn-claims>"));
    entries.put(
        at + "100002/d.XML",
        part(
            "<description><invention-title>均压放散工艺<br/></invention-title>"
                + "<heading>发明内容</heading><p>用 steel\nplate 密封。</p></description>"));
    entries.put(at + "100003/f.xml", part("<cn-drawings><figure><img/></figure></cn-drawings>"));
    entries.put(at + "100004/a.xml", part("<cn-abstract><p>摘要文字。</p></cn-abstract>"));
    entries.put(at + "100003/f.tif", "picture");
    entries.put("CN1.xml", FULL_TEXT);

    List<Row> rows = archive(entries);

    assertEquals(List.of("CN201010241222.4", "CN100000001A"), values(rows, "sourceId"));
    assertEquals("均压放散工艺", value(rows.getFirst(), "title"));
    assertEquals("摘要：摘要文字。\n发明内容：用 steel plate 密封。\n权利要求：1.一种工艺。", value(rows.getFirst(), "text"));
  }

  @Test
  void entitiesAreNeitherExpandedNorFetched() throws IOException {
    Path secret = Files.writeString(directory.resolve("secret.txt"), "geheim");
    String body = "<cn-abstract><p>&a;</p></cn-abstract>";
    String name = "2010102412224.xml";

    for (String declaration :
        List.of(
            "<!ENTITY a SYSTEM \"" + secret.toUri() + "\">",
            "<!ENTITY a \"一\"><!ENTITY b \"&a;&a;\">",
            "<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p;")) {
      Row row =
          xml(
              name,
              "<!DOCTYPE cn-application-body ["
                  + declaration
                  + "]><cn-application-body>"
                  + body
                  + "</cn-application-body>");

      assertEquals("xml-malformed", value(row, "text"));
    }
  }

  @Test
  void elementsWithinElementsWithoutEndAreGivenUp() throws IOException {
    assertEquals("xml-malformed", value(xml("a.xml", part("<p>".repeat(100_000))), "text"));
  }

  @Test
  void otherXmlAndNamelessPartsSayWhatIsWrong() throws IOException {
    assertEquals("xml-unknown-root", value(xml("a.xml", "<html><p>x</p></html>"), "text"));
    assertEquals("no-patent-number", value(xml("a.xml", part("<description/>")), "text"));
    assertEquals("xml-malformed", value(xml("a.xml", "<cn-application-body><p>"), "text"));
  }

  @Test
  void oneBadFileOfAnArchiveCostsItsRecordOnly() throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("a.xml", "<half");
    entries.put("inner.zip", "PK");
    entries.put("large.xml", "<cn-application-body>" + " ".repeat(2 << 20));
    entries.put("good.xml", FULL_TEXT);

    List<Row> rows = archive(entries);

    assertEquals(
        List.of("xml-malformed", "archive-in-archive", "entry-too-large", "CN100000001A"),
        values(rows, "sourceId"));
    assertTrue(((Row.Broken) rows.getFirst()).faults().getFirst().field().equals("a.xml"));
  }

  @Test
  void anArchiveMadeToHarmIsGivenUp() throws IOException {
    Map<String, String> many = new LinkedHashMap<>();
    Map<String, String> wide = new LinkedHashMap<>();
    for (int i = 0; i <= Reading.LIMITS.archiveEntries(); i++) {
      many.put(i + ".xml", "<a/>");
    }
    for (int i = 0; i < 100; i++) {
      wide.put(i + ".xml", part(" ".repeat(1_000_000)));
    }

    assertEquals("too-many-entries", refusal(many));
    assertEquals("expands-too-far", refusal(wide));
    assertEquals("no-xml-in-archive", refusal(Map.of("a.tif", "x")));
  }

  private String refusal(Map<String, String> entries) {
    return assertThrows(UnusableFile.class, () -> archive(entries)).messageKey();
  }

  @Test
  void readingAnArchiveGoesOnAtARecord() throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    for (int i = 1; i <= 5; i++) {
      entries.put(i + ".xml", FULL_TEXT.replace("100000001", "10000000" + i));
    }
    ImportFile file = file(directory, "a.zip", zip(entries));

    try (Rows rows = file.open(Reading.AS_NAMED, Reading.REGIONS, new Position(3, 3))) {
      assertEquals(List.of("CN100000004A", "CN100000005A"), values(rest(rows), "sourceId"));
    }
  }
}
