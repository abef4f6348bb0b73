package io.gazette.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The data types of Google Play's data safety form.
 *
 * <p>Source: “Provide information for Google Play's Data safety section”, support.google.com, and
 * “Declare your app's data use”, developer.android.com, as of 2026.
 */
public enum PlayDataType {
  APPROXIMATE_LOCATION("Location", "Approximate location"),
  PRECISE_LOCATION("Location", "Precise location"),
  NAME("Personal info", "Name"),
  EMAIL_ADDRESS("Personal info", "Email address"),
  USER_IDS("Personal info", "User IDs"),
  ADDRESS("Personal info", "Address"),
  PHONE_NUMBER("Personal info", "Phone number"),
  RACE_AND_ETHNICITY("Personal info", "Race and ethnicity"),
  POLITICAL_OR_RELIGIOUS_BELIEFS("Personal info", "Political or religious beliefs"),
  SEXUAL_ORIENTATION("Personal info", "Sexual orientation"),
  OTHER_INFO("Personal info", "Other info"),
  USER_PAYMENT_INFO("Financial info", "User payment info"),
  PURCHASE_HISTORY("Financial info", "Purchase history"),
  CREDIT_SCORE("Financial info", "Credit score"),
  OTHER_FINANCIAL_INFO("Financial info", "Other financial info"),
  HEALTH_INFO("Health and fitness", "Health info"),
  FITNESS_INFO("Health and fitness", "Fitness info"),
  EMAILS("Messages", "Emails"),
  SMS_OR_MMS("Messages", "SMS or MMS"),
  OTHER_IN_APP_MESSAGES("Messages", "Other in-app messages"),
  PHOTOS("Photos and videos", "Photos"),
  VIDEOS("Photos and videos", "Videos"),
  VOICE_OR_SOUND_RECORDINGS("Audio files", "Voice or sound recordings"),
  MUSIC_FILES("Audio files", "Music files"),
  OTHER_AUDIO_FILES("Audio files", "Other audio files"),
  FILES_AND_DOCS("Files and docs", "Files and docs"),
  CALENDAR_EVENTS("Calendar", "Calendar events"),
  CONTACTS("Contacts", "Contacts"),
  APP_INTERACTIONS("App activity", "App interactions"),
  IN_APP_SEARCH_HISTORY("App activity", "In-app search history"),
  INSTALLED_APPS("App activity", "Installed apps"),
  OTHER_USER_GENERATED_CONTENT("App activity", "Other user-generated content"),
  OTHER_ACTIONS("App activity", "Other actions"),
  WEB_BROWSING_HISTORY("Web browsing", "Web browsing history"),
  CRASH_LOGS("App info and performance", "Crash logs"),
  DIAGNOSTICS("App info and performance", "Diagnostics"),
  OTHER_APP_PERFORMANCE_DATA("App info and performance", "Other app performance data"),
  DEVICE_OR_OTHER_IDS("Device or other IDs", "Device or other IDs");

  private final String group;
  private final String label;

  PlayDataType(String group, String label) {
    this.group = group;
    this.label = label;
  }

  /** The heading it stands under, e.g. {@code Personal info}. */
  public String group() {
    return group;
  }

  /** Google's name, which is also the one in data files, e.g. {@code Device or other IDs}. */
  public String label() {
    return label;
  }

  public static Optional<PlayDataType> of(String label) {
    return Arrays.stream(values()).filter(value -> value.label.equals(label)).findFirst();
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(PlayDataType::label).toList();
  }
}
