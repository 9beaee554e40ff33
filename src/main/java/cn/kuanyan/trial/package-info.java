/**
 * The trial: five agencies with artificial users, and a clock that can be moved, so that somebody can try a procedure of
 * months in an hour. Exists in the profile {@code trial} only; other packages use nothing of it.
 */
package cn.kuanyan.trial;
