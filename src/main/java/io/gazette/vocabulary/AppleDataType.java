package io.gazette.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The data types of the privacy details on Apple's App Store, with the value each has in a privacy
 * manifest ({@code PrivacyInfo.xcprivacy}).
 *
 * <p>Source: “App privacy details on the App Store” and “Describing data use in privacy manifests”,
 * developer.apple.com, as of 2026.
 */
public enum AppleDataType {
  NAME("Contact Info", "Name", "Name"),
  EMAIL_ADDRESS("Contact Info", "Email Address", "EmailAddress"),
  PHONE_NUMBER("Contact Info", "Phone Number", "PhoneNumber"),
  PHYSICAL_ADDRESS("Contact Info", "Physical Address", "PhysicalAddress"),
  OTHER_USER_CONTACT_INFO("Contact Info", "Other User Contact Info", "OtherUserContactInfo"),
  HEALTH("Health & Fitness", "Health", "Health"),
  FITNESS("Health & Fitness", "Fitness", "Fitness"),
  PAYMENT_INFO("Financial Info", "Payment Info", "PaymentInfo"),
  CREDIT_INFO("Financial Info", "Credit Info", "CreditInfo"),
  OTHER_FINANCIAL_INFO("Financial Info", "Other Financial Info", "OtherFinancialInfo"),
  PRECISE_LOCATION("Location", "Precise Location", "PreciseLocation"),
  COARSE_LOCATION("Location", "Coarse Location", "CoarseLocation"),
  SENSITIVE_INFO("Sensitive Info", "Sensitive Info", "SensitiveInfo"),
  CONTACTS("Contacts", "Contacts", "Contacts"),
  EMAILS_OR_TEXT_MESSAGES("User Content", "Emails or Text Messages", "EmailsOrTextMessages"),
  // Apple writes the manifest value with a small “or”.
  PHOTOS_OR_VIDEOS("User Content", "Photos or Videos", "PhotosorVideos"),
  AUDIO_DATA("User Content", "Audio Data", "AudioData"),
  GAMEPLAY_CONTENT("User Content", "Gameplay Content", "GameplayContent"),
  CUSTOMER_SUPPORT("User Content", "Customer Support", "CustomerSupport"),
  OTHER_USER_CONTENT("User Content", "Other User Content", "OtherUserContent"),
  BROWSING_HISTORY("Browsing History", "Browsing History", "BrowsingHistory"),
  SEARCH_HISTORY("Search History", "Search History", "SearchHistory"),
  USER_ID("Identifiers", "User ID", "UserID"),
  DEVICE_ID("Identifiers", "Device ID", "DeviceID"),
  PURCHASE_HISTORY("Purchases", "Purchase History", "PurchaseHistory"),
  PRODUCT_INTERACTION("Usage Data", "Product Interaction", "ProductInteraction"),
  ADVERTISING_DATA("Usage Data", "Advertising Data", "AdvertisingData"),
  OTHER_USAGE_DATA("Usage Data", "Other Usage Data", "OtherUsageData"),
  CRASH_DATA("Diagnostics", "Crash Data", "CrashData"),
  PERFORMANCE_DATA("Diagnostics", "Performance Data", "PerformanceData"),
  OTHER_DIAGNOSTIC_DATA("Diagnostics", "Other Diagnostic Data", "OtherDiagnosticData"),
  ENVIRONMENT_SCANNING("Surroundings", "Environment Scanning", "EnvironmentScanning"),
  HANDS("Body", "Hands", "Hands"),
  HEAD("Body", "Head", "Head"),
  OTHER_DATA_TYPES("Other Data", "Other Data Types", "OtherDataTypes");

  private static final String MANIFEST_PREFIX = "NSPrivacyCollectedDataType";

  private final String group;
  private final String label;
  private final String manifestName;

  AppleDataType(String group, String label, String manifestName) {
    this.group = group;
    this.label = label;
    this.manifestName = manifestName;
  }

  /** The heading it stands under, e.g. {@code Contact Info}. */
  public String group() {
    return group;
  }

  /** Apple's name, which is also the one in data files, e.g. {@code Device ID}. */
  public String label() {
    return label;
  }

  /** The value in a privacy manifest, e.g. {@code NSPrivacyCollectedDataTypeDeviceID}. */
  public String manifestValue() {
    return MANIFEST_PREFIX + manifestName;
  }

  public static Optional<AppleDataType> of(String label) {
    return Arrays.stream(values()).filter(value -> value.label.equals(label)).findFirst();
  }

  public static Optional<AppleDataType> ofManifest(String value) {
    return Arrays.stream(values()).filter(type -> type.manifestValue().equals(value)).findFirst();
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(AppleDataType::label).toList();
  }
}
