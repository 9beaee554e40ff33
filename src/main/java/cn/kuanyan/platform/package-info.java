/**
 * Configuration of engine and web: who may reach what, and how the engine's published holes stay closed. No legal
 * content of its own; keeps 《中华人民共和国行政处罚法》第五十条 (国家秘密、商业秘密、个人隐私) by separating agencies.
 *
 * <p>Others may use the types of this package: {@link cn.kuanyan.platform.CurrentUser} (who is acting),
 * {@link cn.kuanyan.platform.Accounts} (users, groups and agencies), {@link cn.kuanyan.platform.ModelBean} (a bean that
 * models may ask), {@link cn.kuanyan.platform.HasCases}, {@link cn.kuanyan.platform.Role} and the bean
 * {@link java.time.Clock}. Everything in subpackages is internal. The only package that may use
 * {@code org.camunda.bpm.engine.impl}.
 */
package cn.kuanyan.platform;
