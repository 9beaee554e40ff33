/** Who may reach which address, and how a refusal is told. Internal to {@code platform}. */
package cn.kuanyan.platform.web;
