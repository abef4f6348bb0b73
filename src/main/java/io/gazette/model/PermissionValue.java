package io.gazette.model;

/**
 * A permission as a platform names it.
 *
 * @param name as in a manifest, spelt as the platform or vendor spells it, e.g. {@code
 *     android.permission.CAMERA}, {@code NSCameraUsageDescription}
 * @param known whether the built-in tables have it
 * @param displayName what people call it, in each language of the policy; empty where not known
 */
public record PermissionValue(
    String name, Platform platform, boolean known, Localized<String> displayName) {}
