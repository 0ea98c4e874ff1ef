package org.jiangqiao.achievements.corpusimport.file;

import static org.jiangqiao.achievements.corpusimport.file.Reading.file;
import static org.jiangqiao.achievements.corpusimport.file.Reading.rest;
import static org.jiangqiao.achievements.corpusimport.file.Reading.rows;
import static org.jiangqiao.achievements.corpusimport.file.Reading.value;
import static org.jiangqiao.achievements.corpusimport.file.Reading.values;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jiangqiao.platform.rows.FieldMapping;
import org.jiangqiao.platform.rows.Position;
import org.jiangqiao.platform.rows.Row;
import org.jiangqiao.platform.rows.Rows;
import org.jiangqiao.platform.rows.UnusableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRowsTest {

  private static final String TABLE =
      "sourceId,title,text,keywords,year\n1,机床主轴发热,先查润滑再查预紧,主轴|轴承,2020\n";

  @TempDir Path directory;

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private List<Row> csv(String text) throws IOException {
    return rows(file(directory, "table.csv", utf8(text)), Reading.AS_NAMED);
  }

  private List<Row> json(String text) throws IOException {
    return rows(file(directory, "lines.jsonl", utf8(text)), Reading.AS_NAMED);
  }

  private String refusal(String name, byte[] content) {
    return assertThrows(
            UnusableFile.class, () -> rows(file(directory, name, content), Reading.AS_NAMED))
        .messageKey();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, false, UTF-8",
    "UTF-8, true, UTF-8",
    "GB18030, false, GB18030",
    "GBK, false, GB18030",
    "UTF-16LE, true, UTF-16LE",
    "UTF-16BE, true, UTF-16BE",
    "UTF-16LE, false, UTF-16LE",
    "UTF-16BE, false, UTF-16BE"
  })
  void everyUsualEncodingIsRecognised(String charset, boolean marked, String recognised)
      throws IOException {
    byte[] content = ((marked ? "\ufeff" : "") + TABLE).getBytes(Charset.forName(charset));

    ImportFile file = file(directory, "table.csv", content);

    assertEquals(recognised, file.form().encodingName());
    assertEquals(List.of("机床主轴发热"), values(rows(file, Reading.AS_NAMED), "title"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Big5", "Shift_JIS", "EUC-KR"})
  void otherEncodingsAreRefusedAndNotMisread(String charset) {
    String text =
        Charset.forName(charset).newEncoder().canEncode('國')
            ? "國家標準機械加工與電動馬達維護技術研究設備說明"
            : "기계 설비의 유지 보수에 관한 설명서";
    byte[] content =
        ("sourceId,title,text\n" + ("1," + text + "," + text + "\n").repeat(20))
            .getBytes(Charset.forName(charset));

    assertEquals("not-text", refusal("table.csv", content));
  }

  @Test
  void bytesOfAnotherEncodingFurtherDownCostTheirLineOnly() throws IOException {
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    String filler = "{\"sourceId\":\"n\",\"title\":\"中文标题\"}\n".repeat(3_000);
    mixed.write(utf8(filler));
    mixed.write("{\"sourceId\":\"b\",\"title\":\"乱码\"}\n".getBytes(Charset.forName("GBK")));
    mixed.write(utf8("{\"sourceId\":\"z\"}\n"));

    List<Row> rows = rows(file(directory, "mixed.jsonl", mixed.toByteArray()), Reading.AS_NAMED);

    assertEquals(3_002, rows.size());
    assertEquals("not-in-encoding", value(rows.get(3_000), "title"));
    assertEquals("z", value(rows.get(3_001), "sourceId"));
  }

  @Test
  void aBadLineIsNamedAndTheNextOneIsRead() throws IOException {
    List<Row> rows =
        json(
            "{\"sourceId\":\"1\"}\n{\"sourceId\":\n[1]\n{\"a\":1} {\"b\":2}\n"
                + "{\"sourceId\":\"5\",\"sourceId\":\"6\"}\n{\"sourceId\":\"7\"}");

    assertEquals(
        List.of("1", "not-json", "not-an-object", "not-json", "not-json", "7"),
        values(rows, "sourceId"));
    assertEquals(6, rows.getLast().line());
  }

  @Test
  void aLineWithoutEndIsSkippedAndNotKept() throws IOException {
    Path path = directory.resolve("giant.jsonl");
    try (var out = Files.newOutputStream(path)) {
      out.write(utf8("{\"sourceId\":\"1\",\"text\":\""));
      byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      // More than the heap of the tests could hold twice.
      for (int megabytes = 0; megabytes < 300; megabytes++) {
        out.write(block);
      }
      out.write(utf8("\"}\n{\"sourceId\":\"2\"}\n"));
    }

    List<Row> rows =
        rows(ImportFile.inspect(path, "giant.jsonl", Reading.LIMITS), Reading.AS_NAMED);

    assertEquals(List.of("line-too-long", "2"), values(rows, "sourceId"));
  }

  @Test
  void cellsBecomeFieldsListsAndNumbers() throws IOException {
    Row row = csv(TABLE).getFirst();

    assertEquals(
        "{\"sourceId\":\"1\",\"title\":\"机床主轴发热\",\"text\":\"先查润滑再查预紧\","
            + "\"keywords\":[\"主轴\",\"轴承\"],\"year\":2020}",
        ((Row.Whole) row).fields().toString());
    assertEquals(2, row.line());
  }

  @Test
  void quotedLineEndsBelongToTheirRowAndOpenQuotesCostOneLine() throws IOException {
    List<Row> rows =
        csv(
            """
            sourceId,title,text
            1,"两行
            标题","他说""好\"""
            2,"没有结束
            3,好,好
            4,"多余"字,x
            5,a,b,c
            6,a"b,c

            7,"到文件末尾
            8,完,整
            """);

    assertEquals(
        List.of("1", "open-quote", "3", "open-quote", "cells", "6", "open-quote", "8"),
        values(rows, "sourceId"));
    assertEquals("两行\n标题", value(rows.getFirst(), "title"));
    assertEquals("他说\"好\"", value(rows.getFirst(), "text"));
    assertEquals(List.of(2L, 4L, 5L, 6L, 7L, 8L, 10L, 11L), rows.stream().map(Row::line).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theSeparatorIsTheOneOfTheColumnNames(String separator) throws IOException {
    List<Row> rows =
        csv(String.join(separator, "sourceId", "title") + "\r\n1" + separator + "甲\r\n");

    assertEquals(List.of("甲"), values(rows, "title"));
  }

  @Test
  void unknownColumnsAreRefusedByName() throws IOException {
    UnusableFile refused =
        assertThrows(UnusableFile.class, () -> csv("sourceId,colour,title,size\n1,2,3,4\n"));

    assertEquals("unknown-columns", refused.messageKey());
    assertEquals("colour、size", refused.argument());
    assertEquals("column-twice", refusal("t.csv", utf8("title,title\n1,2\n")));
  }

  @Test
  void aMappingReadsFilesMadeByOthers() throws IOException {
    FieldMapping mapping =
        FieldMapping.of(
            ImportField.SCHEMA,
            Map.of(
                ImportField.SOURCE_ID, "number",
                ImportField.PATENT_NUMBER, "number",
                ImportField.TEXT, "abstract"),
            List.of("split"));

    List<Row> table =
        rows(
            file(directory, "t.csv", utf8("number,title,abstract,split\nCN1A,题,摘,train\n")),
            mapping);
    List<Row> lines =
        rows(
            file(
                directory,
                "l.jsonl",
                utf8("{\"number\":\"CN1A\",\"abstract\":\"摘\",\"split\":1,\"text\":\"x\"}\n")),
            mapping);

    assertEquals(
        "{\"sourceId\":\"CN1A\",\"patentNumber\":\"CN1A\",\"title\":\"题\",\"text\":\"摘\"}",
        ((Row.Whole) table.getFirst()).fields().toString());
    assertEquals(
        "{\"sourceId\":\"CN1A\",\"patentNumber\":\"CN1A\",\"text\":\"摘\",\"text (abstract)\":\"x\"}",
        ((Row.Whole) lines.getFirst()).fields().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
  void readingGoesOnAtEveryPosition(String charset) throws IOException {
    String text =
        "sourceId,title,text\n"
            + IntStream.range(0, 50)
                .mapToObj(i -> i + ",\"题\n" + i + "\"," + (i % 7 == 3 ? "\"断" : "文") + "\n")
                .collect(Collectors.joining());
    for (byte[] content :
        List.of(
            text.getBytes(Charset.forName(charset)),
            gzip(text.getBytes(Charset.forName(charset))))) {
      ImportFile file = file(directory, "t.csv", content);
      List<Row> all = rows(file, Reading.AS_NAMED);
      List<Position> positions = new ArrayList<>();
      try (Rows rows = file.open(Reading.AS_NAMED, Reading.REGIONS, Position.START)) {
        while (rows.next().isPresent()) {
          positions.add(rows.position());
        }
      }

      for (int i = 0; i < all.size(); i++) {
        try (Rows rows = file.open(Reading.AS_NAMED, Reading.REGIONS, positions.get(i))) {
          assertEquals(all.subList(i + 1, all.size()), rest(rows));
        }
      }
    }
  }

  @Test
  void whatIsNoTextIsRefusedWithAReason() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

    assertEquals("not-text", refusal("a.jsonl", png));
    assertEquals("empty-file", refusal("a.jsonl", new byte[0]));
    assertEquals("empty-file", refusal("a.jsonl", utf8(" \n\n")));
    assertEquals("json-array", refusal("a.json", utf8("[{\"sourceId\":\"1\"}]")));
    assertEquals("archive-within", refusal("a.gz", gzip(new byte[] {'P', 'K', 3, 4, 0, 0})));
    byte[] cut = gzip(utf8(TABLE));
    assertEquals("damaged", refusal("a.csv.gz", java.util.Arrays.copyOf(cut, 12)));
  }

  @Test
  void aFileThatUnpacksWithoutEndIsGivenUp() throws IOException {
    byte[] bomb =
        gzip(("{\"sourceId\":\"1\"}\n" + " ".repeat(70 << 20)).getBytes(StandardCharsets.US_ASCII));

    assertEquals("expands-too-far", refusal("bomb.jsonl.gz", bomb));
  }
}
