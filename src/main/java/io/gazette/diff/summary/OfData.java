package io.gazette.diff.summary;

import io.gazette.text.Sought;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether words are about data of people at all. A picture hangs on a wall, a seat is kept
 * and a florist recommends roses: what is called so is a matter of this only among other words.
 */
final class OfData {

  private static final List<Sought> WORDS =
      List.of(
          Sought.learning(
              Pattern.compile(
                  "信息|資訊|数据|數據|资料|資料|隐私|隱私|个人|個人|收集|采集|採集|获取|獲取|读取|讀取|上传|上傳|授权|授權|权限|權限|同意|识别|識別|标识|標識"
                      + "|用户|用戶|账[号户]|帐[号户]|帳[號戶]|登[录錄入]|注册|註冊|登[记記]|[记記紀][录錄]|消息|訊息|通[话話]|[录錄]音|日志|日誌|档案|檔案|病历|病歷|问卷|問卷|填[写寫]|[不选選必]填|提交|提供|核[验驗对對实實]|查看|查[阅閱]|知[晓曉]"
                      + "|保存|存储|存儲|留存|备份|備份|服务器|伺服器|云端|雲端|第三方|SDK|披露|委托|委託|受托|受託|接收方|接受方|[关關][联聯](?:公司|方)|合作方|服务商|服務商"
                      + "|敏感|号码|號碼|身份|[证證]件|护照|護照|人脸|人臉|面部|指纹|指紋|声纹|聲紋|虹膜|生物|基因|位置|轨迹|軌跡|心率|体温|體溫|血[型压壓糖]|过敏|過敏|诊断|診斷|征信|徵信|宗教|通讯录|通訊錄|联系|聯絡|联络"
                      + "|应用|應用|软件|軟體|设备|設備|浏览|瀏覽|网站|網站|网页|網頁|小程序|传感|[处處]理|分析|[画畫]像|个性化|個性化|算法|演算法|自[动動]化|偏好|[权權]益|公[开開]|[录錄][制製]|[麦麥]克[风風]|[摄攝]像[头頭]|(?i:cookie|app\\b)"
                      + "|姓名|昵称|暱稱|性[别別]|年[龄齡]|生日|出生|(?:[您你]|本人|[学學]生|[学學][员員]|患者|住客|乘客|[会會][员員]|[业業]主|客[户戶])(?:的|(?=[照相录錄影]))"
                      + "(?!座位|[车車]|行李|房[间間]|物品|[财財]物)")),
          Sought.learningWords(
              Pattern.compile(
                  "\\b(?:data|information|privacy|personal\\w*|individuals?|collect\\w*|gather\\w*|accounts?|profil\\w*|records?|recorded|recordings?|(?<=[a-z] )details|consent\\w*|agree\\w*|opt(?:s|ed|ing)?[- ](?:in|out)|permissions?|users?"
                      + "|devices?|browsers?|browsing|websites?|apps?|applications?|servers?|cookies?|files?|letters?|messages?|histor(?:y|ies)|contact\\w*|process\\w*|disclos\\w*|third[- ]part\\w*|controllers?"
                      + "|identif\\w*|retention|retain\\w*|log ?in|logs?|sign(?:ing)? up|register\\w*|registration|subscri\\w*|permits?|sdks?|sub-?processors?|service providers?|affiliates?|recipients?|on our behalf"
                      + "|sensitive|biometrics?|fingerprints?|numbers?|passports?|e-?mails?|phones?|names?|address(?:es)?|locations?|gps|services?|software|online|internet"
                      + "|our (?:[a-z]+ )?(?:partners|suppliers|vendors)|(?:we|may be|is|are|be) (?:may )?transfer(?:red)?|analy[sz]\\w*|analytics|personali[sz]\\w*|automated|marketing|preferences|purposes?|microphones?|cameras?|visible|facial|face[- ]recognition"
                      + "|heart rate|blood (?:groups?|types?|pressure|sugar)|allerg\\w*|diagnos\\w*|credit history|(?:of|by) (?:the |our )?(?:pupils|students|patients|guests|passengers|tenants|customers|residents|members)"
                      + "|your (?!seat|car|place|luggage|bag|coat|room|turn|table|keys?\\b))",
                  Pattern.CASE_INSENSITIVE)));

  private OfData() {}

  static boolean areIn(String words) {
    return WORDS.stream().anyMatch(each -> each.isIn(words));
  }
}
