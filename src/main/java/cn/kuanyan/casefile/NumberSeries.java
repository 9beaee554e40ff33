package cn.kuanyan.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number given out by an authority for one kind of paper in one year. */
@Entity
@Table(name = "number_series")
class NumberSeries {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String authority;
    private String kind;

    @Column(name = "series_year")
    private int year;

    private int lastNumber;

    protected NumberSeries() {}

    NumberSeries(String authority, String kind, int year) {
        this.authority = authority;
        this.kind = kind;
        this.year = year;
    }

    int next() {
        return ++lastNumber;
    }
}
