package cn.kuanyan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The test (of a class: all of its tests together) shows that the product enforces these procedural duties. {@code
 * docs/duties.md} is made from it.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ProvesDuty {

    /** Ids of {@code law/procedural-duties.yaml}. */
    String[] value();
}
