/** What must be true before the product serves anybody. Internal to {@code platform}. */
package cn.kuanyan.platform.startup;
