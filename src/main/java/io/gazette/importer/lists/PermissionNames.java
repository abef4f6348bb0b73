package io.gazette.importer.lists;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How platforms spell permissions, and what people call some of them. */
public final class PermissionNames {

  private static final Pattern VALUE =
      Pattern.compile(
          "(?:[a-z][a-z0-9_]*\\.){1,8}permission\\.[A-Za-z0-9_.]+|NS[A-Za-z]+UsageDescription");

  /** Words for what a permission is for, with a part of its value. */
  private static final Map<String, List<String>> WORDS =
      Map.ofEntries(
          Map.entry("camera", List.of("相机", "相機", "摄像头", "攝像頭", "拍照", "拍摄")),
          Map.entry("flashlight", List.of("闪光灯", "閃光燈", "手电筒", "手電筒")),
          Map.entry("record_audio", List.of("录音", "錄音", "麦克风", "麥克風")),
          Map.entry("location", List.of("定位", "位置", "地理")),
          Map.entry("bluetooth", List.of("蓝牙", "藍牙")),
          Map.entry("storage", List.of("存储", "存儲", "储存", "相册", "相冊", "文件")),
          Map.entry("media", List.of("相册", "相冊", "照片", "图片")),
          Map.entry("contacts", List.of("通讯录", "通訊錄", "联系人")),
          Map.entry("phone", List.of("电话", "電話", "设备信息", "手机状态")),
          Map.entry("sms", List.of("短信", "簡訊")),
          Map.entry("calendar", List.of("日历", "日曆")),
          Map.entry("network", List.of("网络", "網絡", "網路")),
          Map.entry("internet", List.of("网络", "網絡", "联网")),
          Map.entry("wifi", List.of("wifi", "wlan", "无线", "网络")),
          Map.entry("vibrate", List.of("震动", "振动", "震動")),
          Map.entry("wake_lock", List.of("锁屏", "唤醒", "鎖屏")),
          Map.entry("install", List.of("安装", "安裝")),
          Map.entry("foreground_service", List.of("前台", "前臺")),
          Map.entry("notification", List.of("通知")),
          Map.entry("configuration", List.of("配置")),
          Map.entry("broadcast", List.of("广播", "廣播")),
          Map.entry("get_tasks", List.of("任务", "任務")),
          Map.entry("push", List.of("推送")),
          Map.entry("mcs_message", List.of("推送")));

  private PermissionNames() {}

  public static boolean isValue(String text) {
    return VALUE.matcher(text).matches();
  }

  /** Whether a name is what people call a permission. */
  static boolean suits(String name, String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    return WORDS.entrySet().stream()
        .filter(entry -> lower.contains(entry.getKey()))
        .anyMatch(
            entry -> entry.getValue().stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains));
  }
}
