package cn.kuanyan.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the few Spring beans that an expression of a model may ask by name, e.g. {@code ${penaltyCase.filed(caseId)}}.
 * No other bean can be reached from a model. The bean is fetched when an expression first names it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ModelBean {

    /** The name that models use. */
    String value();
}
