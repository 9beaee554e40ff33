package cn.kuanyan.platform;

/** Tells whether any case is on file. Implemented by the package that keeps the cases. */
@FunctionalInterface
public interface HasCases {

    boolean hasCases();
}
