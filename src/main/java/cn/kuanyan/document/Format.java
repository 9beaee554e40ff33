package cn.kuanyan.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a value is printed. */
public enum Format {
    /** As it is; dates in the official form all the same. */
    @JsonProperty("text")
    TEXT,
    /** 2026年9月28日. */
    @JsonProperty("date")
    DATE,
    /** 10,000.00. */
    @JsonProperty("money")
    MONEY,
    /** 壹万元整. */
    @JsonProperty("capitals")
    CAPITALS,
    /** The label of the option in its form. */
    @JsonProperty("choice")
    CHOICE,
    /** The labels of several options, joined by 、. */
    @JsonProperty("choices")
    CHOICES,
    /** Name and certificate of a user. */
    @JsonProperty("person")
    PERSON,
    /** Name of a user without the certificate: who approves, chairs, records. */
    @JsonProperty("name")
    NAME,
    /** A table with a row for each entry. */
    @JsonProperty("rows")
    ROWS
}
