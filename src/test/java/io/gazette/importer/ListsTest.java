package io.gazette.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** SDKs and permissions, however they were written down. */
class ListsTest {

  @Test
  void labelledBlocksBecomeATableAndAList() {
    Imported policy =
        Imported.text(
            "听会隐私政策",
            "一、第三方插件",
            "目前，听会接入下列插件",
            "",
            "SDK名称:友盟统计SDK",
            "",
            "第三方名称:友盟同欣(北京)科技有限公司",
            "",
            "收集个人信息类型:设备信息(IMEI/MAC地址/Android ID)、位置信息",
            "",
            "使用目的:统计与分析",
            "",
            "隐私政策链接:https://www.umeng.example/policy",
            "",
            "SDK名称:微信",
            "",
            "收集数据类型:手机号码、IMEIP地址",
            "",
            "使用目的:分享",
            "",
            "隐私协议地址:",
            "",
            "https://weixin.example/privacy?a=b&c=d",
            "",
            "SDK名称:统一扫码SDK",
            "",
            "使用目的:扫码",
            "",
            "隐私政策链接:SDK隐私安全说明",
            "",
            "二、联系我们",
            "请发邮件。");
    assertThat(policy.body())
        .contains(
            "| SDK名称 | 第三方名称 | 收集个人信息类型 | 使用目的 | 隐私政策链接 |",
            "| 微信 | | 手机号码、IMEIP地址 | 分享 | <https://weixin.example/privacy?a=b&c=d> |",
            "| 统一扫码SDK | | | 扫码 | SDK隐私安全说明 |");
    assertThat(policy.file("sdks.yaml"))
        .contains(
            "  - id: umeng-statistics\n    name:\n      zh-Hans: 友盟统计SDK\n",
            "      zh-Hans: 友盟同欣（北京）科技有限公司\n",
            "    data: [imei, mac-address, android-id, location]\n",
            "    policy: \"https://www.umeng.example/policy\"\n",
            "    # review: IMEIP = IMEI | IP ?\n    other-data:\n      zh-Hans: [IMEIP地址]\n");
    assertThat(policy.count("sdks")).isEqualTo(3);
    assertThat(policy.count("sdk-links")).isEqualTo(2);
    assertThat(policy.noted("label-taken")).contains("17: 收集数据类型:", "21: 隐私协议地址:");
    assertThat(policy.said("sdk-incomplete")).anyMatch(said -> said.contains("统一扫码SDK"));
  }

  @Test
  void blocksWithLinesOfNoLabelBecomeAListOfLists() {
    Imported policy =
        Imported.text(
            "栖舍隐私政策",
            "一、共享",
            "1、商品供应商。我们共享必要的信息。",
            "2、第三方SDK类服务商。接入的SDK如下:",
            "",
            "(1)百度地图SDK",
            "     SDK名称:com.baidu.BaiduMap,com.baidu.mapapi",
            "     使用目的:收集您的位置信息、网络状态,为您提供地图找房;",
            "     北京百度网讯科技有限公司 https://map.baidu.example/privacy",
            "",
            "(2)华为OBS SDK",
            "     SDK名称:com.obs.services",
            "     使用目的:使用您的网络权限以上传图片;",
            "     华为云计算技术有限公司",
            "https://www.huaweicloud.example/",
            "",
            "我们会与其签署保密协定。");
    assertThat(policy.body())
        .containsExactly(
            "1. 商品供应商。我们共享必要的信息。",
            "2. 第三方SDK类服务商。接入的SDK如下：",
            "1) 百度地图SDK",
            "   - SDK名称：com.baidu.BaiduMap,com.baidu.mapapi",
            "   - 使用目的：收集您的位置信息、网络状态，为您提供地图找房；",
            "   - 北京百度网讯科技有限公司 <https://map.baidu.example/privacy>",
            "2) 华为OBS SDK",
            "   - SDK名称：com.obs.services",
            "   - 使用目的：使用您的网络权限以上传图片；",
            "   - 华为云计算技术有限公司",
            "   - <https://www.huaweicloud.example/>",
            "我们会与其签署保密协定。");
    assertThat(policy.file("sdks.yaml"))
        .contains(
            "    packages: [com.baidu.BaiduMap, com.baidu.mapapi]\n",
            "      zh-Hans: 北京百度网讯科技有限公司\n",
            "    data: [location, network-state]\n",
            "    policy: \"https://www.huaweicloud.example/\"\n");
    assertThat(policy.count("sdk-packages")).isEqualTo(3);
    assertThat(policy.noted("sdk-data-from-purpose")).containsExactly("8: 位置信息、网络状态");
  }

  @Test
  void aTableOfPermissionsThatWasPastedOneCellALineIsPutTogetherAgain() {
    Imported policy =
        Imported.text(
            "听会隐私政策",
            "",
            "一、权限",
            "",
            "我们在下列场景中申请权限，您可以在系统设置中随时关闭。",
            "",
            "权限名称",
            "",
            "权限值",
            "",
            "用到的地方",
            "",
            "是否用户确认",
            "",
            "录音",
            "",
            "android.permission.RECORD_AUDIO",
            "",
            "会议发言",
            "",
            "摄像头",
            "",
            "闪光灯",
            "",
            "android.permission.CAMERA",
            "",
            "android.permission.FLASHLIGHT",
            "",
            "扫码",
            "",
            "\u00A0",
            "",
            "蓝牙",
            "",
            "android.permission.BLUETOOTH",
            "",
            "附近大屏",
            "",
            "大屏遥控",
            "",
            "\u00A0",
            "",
            "震动",
            "",
            "android.permission.VIBRATE",
            "",
            "震动反馈",
            "",
            "系统静默授权",
            "",
            "厂商推送",
            "",
            "com.heytap.mcs.permission.RECIEVE_MCS_MESSAGE",
            "",
            "推送",
            "",
            "系统静默授权",
            "",
            "请您注意，您关闭权限即代表您取消了授权，我们不再收集相应的信息。");
    assertThat(policy.body())
        .containsExactly(
            "我们在下列场景中申请权限，您可以在系统设置中随时关闭。",
            "| 权限名称 | 权限值 | 用到的地方 | 是否用户确认 |",
            "| --- | --- | --- | --- |",
            "| 录音 | `android.permission.RECORD_AUDIO` | 会议发言 | |",
            "| 摄像头<br>闪光灯 | `android.permission.CAMERA`<br>`android.permission.FLASHLIGHT` | 扫码 | |",
            "| 蓝牙 | `android.permission.BLUETOOTH` | 附近大屏<br>大屏遥控 | |",
            "| 震动 | `android.permission.VIBRATE` | 震动反馈 | 系统静默授权 |",
            "| 厂商推送 | `com.heytap.mcs.permission.RECIEVE_MCS_MESSAGE` | 推送 | 系统静默授权 |",
            "请您注意，您关闭权限即代表您取消了授权，我们不再收集相应的信息。");
    assertThat(policy.file("permissions.yaml"))
        .contains(
            """
              - values: [android.permission.CAMERA, android.permission.FLASHLIGHT]
                name:
                  zh-Hans: [摄像头, 闪光灯]
                uses:
                  zh-Hans: [扫码]
            """);
    assertThat(policy.count("permission-groups")).isEqualTo(5);
    assertThat(policy.count("permission-values")).isEqualTo(6);
    assertThat(policy.count("permission-values-android")).isEqualTo(5);
    assertThat(policy.questions()).contains("permission-unclear");
  }

  @Test
  void realTablesAreListsToo() {
    Imported policy =
        Imported.html(
            """
            <h1>听会隐私政策</h1><h2>一、SDK</h2><p>我们接入下列SDK，请您知悉。</p>
            <table><tr><th>SDK名称</th><th>提供方</th><th>使用目的</th><th>收集个人信息类型</th><th>隐私政策链接</th></tr>
            <tr><td>甲SDK</td><td>甲公司</td><td>统计</td><td>IMEI、剪贴板内容</td><td><a href="https://a.example/">https://a.example/</a></td></tr>
            </table>
            <h2>二、权限</h2><p>我们申请下列权限，请您知悉。</p>
            <table><tr><th>权限名称</th><th>权限值</th><th>用途</th></tr>
            <tr><td>相机</td><td>android.permission.CAMERA</td><td>扫码</td></tr></table>
            """);
    assertThat(policy.file("sdks.yaml"))
        .contains(
            "name:\n      zh-Hans: 甲SDK",
            "vendor:\n      zh-Hans: 甲公司",
            "policy: \"https://a.example/\"");
    assertThat(policy.file("permissions.yaml")).contains("values: [android.permission.CAMERA]");
  }
}
