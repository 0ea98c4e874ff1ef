package org.jiangqiao.platform.rows;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * How bytes are text.
 *
 * @param unit bytes of the smallest character
 * @param mark bytes of the byte order mark at the beginning
 */
public record TextEncoding(Charset charset, int unit, int mark) {

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Real text is nearly all common characters; bytes read in a wrong encoding are not. */
  private static final double MOSTLY = 0.85;

  private record Mark(List<Integer> bytes, Charset charset, int unit) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark(List.of(0xEF, 0xBB, 0xBF), StandardCharsets.UTF_8, 1),
          new Mark(List.of(0xFF, 0xFE), StandardCharsets.UTF_16LE, 2),
          new Mark(List.of(0xFE, 0xFF), StandardCharsets.UTF_16BE, 2));

  boolean littleEndian() {
    return charset.equals(StandardCharsets.UTF_16LE);
  }

  /** From the beginning of a file; it may end within a character. Empty where it is no text. */
  static Optional<TextEncoding> detect(byte[] head) {
    for (Mark mark : MARKS) {
      if (begins(head, mark.bytes())) {
        return Optional.of(new TextEncoding(mark.charset(), mark.unit(), mark.bytes().size()))
            .filter(marked -> marked.decode(head).isPresent());
      }
    }
    List<TextEncoding> candidates =
        contains(head, (byte) 0)
            ? List.of(of(StandardCharsets.UTF_16LE, 2), of(StandardCharsets.UTF_16BE, 2))
            : List.of(of(StandardCharsets.UTF_8, 1), of(GB18030, 1));
    return candidates.stream().filter(candidate -> candidate.fits(head)).findFirst();
  }

  private static TextEncoding of(Charset charset, int unit) {
    return new TextEncoding(charset, unit, 0);
  }

  private boolean fits(byte[] head) {
    Optional<CharSequence> text = decode(head);
    // UTF-8 that decodes is hardly ever anything else; the others decode many things.
    return text.isPresent()
        && (charset.equals(StandardCharsets.UTF_8)
            ? printable(text.get()) >= MOSTLY
            : common(text.get()) >= MOSTLY);
  }

  /** Without the mark; empty where a byte fits nowhere. */
  Optional<CharSequence> decode(byte[] head) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(head.length + 1);
    CoderResult result =
        decoder.decode(ByteBuffer.wrap(head, mark, head.length - mark), chars, false);
    return result.isError() ? Optional.empty() : Optional.of(chars.flip());
  }

  private static double printable(CharSequence text) {
    return share(text, text.chars().filter(c -> !Character.isISOControl(c) || isSpace(c)).count());
  }

  private static double common(CharSequence text) {
    long fine = text.chars().filter(c -> isPlainAscii(c) || isCommonChinese(c)).count();
    long foreign = text.chars().filter(c -> c >= 0x80).count();
    long chinese = text.chars().filter(TextEncoding::isCommonChinese).count();
    // ASCII among the text must not outvote what is foreign to it.
    double ofForeign = foreign == 0 ? 1 : (double) chinese / foreign;
    return Math.min(share(text, fine), ofForeign);
  }

  private static double share(CharSequence text, long count) {
    return text.isEmpty() ? 0 : (double) count / text.length();
  }

  private static boolean isSpace(int c) {
    return c == '\n' || c == '\r' || c == '\t' || c == '\f';
  }

  private static boolean isPlainAscii(int c) {
    return c < 0x80 && (c >= ' ' || isSpace(c));
  }

  /** Characters of GB 2312 level 1 and its signs: what Chinese text mostly consists of. */
  private static boolean isCommonChinese(int c) {
    if (c < 0x80) {
      return false;
    }
    ByteBuffer bytes = GB18030.encode(CharBuffer.wrap(new char[] {(char) c}));
    if (bytes.remaining() != 2) {
      return false;
    }
    int lead = bytes.get() & 0xFF;
    int trail = bytes.get() & 0xFF;
    return trail >= 0xA1 && ((lead >= 0xA1 && lead <= 0xA9) || (lead >= 0xB0 && lead <= 0xD7));
  }

  private static boolean begins(byte[] head, List<Integer> with) {
    if (head.length < with.size()) {
      return false;
    }
    for (int i = 0; i < with.size(); i++) {
      if ((head[i] & 0xFF) != with.get(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(byte[] bytes, byte sought) {
    for (byte b : bytes) {
      if (b == sought) {
        return true;
      }
    }
    return false;
  }
}
