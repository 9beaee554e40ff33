/** The engine's configuration: expressions, models, agencies, permissions. Internal to {@code platform}. */
package cn.kuanyan.platform.engine;
