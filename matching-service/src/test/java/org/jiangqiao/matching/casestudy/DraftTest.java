package org.jiangqiao.matching.casestudy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.helprequest.Anonymiser;
import org.jiangqiao.matching.helprequest.HelpKind;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequestStatus;
import org.jiangqiao.matching.outcome.SolvedCase;
import org.jiangqiao.matching.servicelevel.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {

  private static final SolvedCase.Report REPORT =
      new SolvedCase.Report("尾座中心偏移0.06毫米。", "校正尾座，改用跟刀架。", "每班检查尾座。", 12, Instant.EPOCH);

  @Test
  void aVisitTellsCauseAndRemedyAndTheConsultationAddsToIt() {
    CaseStudyText text =
        Draft.of(
            solved(
                List.of(REPORT),
                List.of(message("先查尾座中心。", true), message("收到。", false)),
                "38000.00"));

    assertEquals("某企业车间锥度超差", text.title());
    assertEquals("设备：数控车床CK6140\n某企业加工细长轴出现锥度，联系（联系方式略）。", text.symptom());
    assertEquals("尾座中心偏移0.06毫米。", text.cause());
    assertEquals("校正尾座，改用跟刀架。\n后续建议：每班检查尾座。\n工匠答疑中有效的意见：先查尾座中心。", text.remedy());
    assertEquals("企业确认问题已解决，工会已核验。\n现场培训职工12人。", text.verification());
    assertEquals("废品率由8%降到1%。\n经济效益38,000元。", text.benefit());
  }

  @Test
  void nothingIsMadeUpWhereNobodyWroteAnything() {
    CaseStudyText text = Draft.of(solved(List.of(), List.of(), null));

    assertEquals("", text.cause());
    assertEquals("", text.remedy());
    assertEquals("废品率由8%降到1%。", text.benefit());
    assertNull(text.trade());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "演示精密机械有限公司的车床, 某企业的车床",
    "演示精密机械的车床, 某企业的车床",
    "请拨13800138000或0755-27781234, 请拨（联系方式略）或（联系方式略）",
    "发到 zhang.san@example.com 即可, 发到 （联系方式略） 即可",
    "标准GB/T 1800.1-2020和订单202611201234567, 标准GB/T 1800.1-2020和订单202611201234567",
  })
  void takesOutWhoseTroubleItWas(String text, String anonymous) {
    assertEquals(anonymous, Anonymiser.of("演示精密机械有限公司").anonymous(text));
  }

  private static SolvedCase.Message message(String text, boolean accepted) {
    return new SolvedCase.Message(Instant.EPOCH, true, "演示工匠·车工一", text, accepted);
  }

  private static SolvedCase solved(
      List<SolvedCase.Report> reports, List<SolvedCase.Message> messages, String benefit) {
    HelpRequestFacts request =
        new HelpRequestFacts(
            UUID.randomUUID(),
            "JQ-2026-440306-000001",
            "演示精密机械有限公司车间锥度超差",
            "演示精密机械有限公司加工细长轴出现锥度，联系13800138000。",
            HelpKind.TECHNICAL_SERVICE,
            Urgency.NORMAL,
            HelpRequestStatus.RESOLVED,
            "数控车床CK6140",
            null,
            null,
            "34",
            "440306",
            UUID.randomUUID(),
            "演示精密机械有限公司",
            Instant.EPOCH,
            Instant.EPOCH,
            Instant.EPOCH,
            Instant.EPOCH,
            null,
            3);
    return new SolvedCase(
        UUID.randomUUID(),
        request,
        true,
        benefit,
        "废品率由8%降到1%。",
        reports.isEmpty() ? 0 : 12,
        List.of(new SolvedCase.Craftsman(UUID.randomUUID(), "演示工匠·车工一", true)),
        List.of(),
        messages,
        reports);
  }
}
