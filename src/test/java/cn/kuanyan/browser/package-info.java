/** The product as its users see it: a real Chromium in front of Tasklist and Cockpit. Skipped where there is none. */
package cn.kuanyan.browser;
