/** How the product refuses: one kind of exception that names field, rule and remedy in Chinese. Used by every package. */
@org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package cn.kuanyan.problem;
