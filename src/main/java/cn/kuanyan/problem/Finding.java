package cn.kuanyan.problem;

/**
 * One thing that is wrong with what a person submitted.
 *
 * @param field key of the form field or parameter, or {@code null} when the whole submission is meant
 * @param rule the rule in the statute's words with its article, or the name of the formal check
 * @param message what is wrong and what to do, in Chinese, for the person who submitted
 */
public record Finding(String field, String rule, String message) {}
