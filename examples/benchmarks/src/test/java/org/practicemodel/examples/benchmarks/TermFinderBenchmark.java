package org.practicemodel.examples.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.practicemodel.principles.language.LanguageTerms;
import org.practicemodel.principles.language.TermFinder;
import org.practicemodel.principles.language.TermHit;

/**
 * How long it takes to find the shipped terms in a text, over texts of ten times and a hundred times the length: ten times the
 * length should take ten times as long. The others find the same forms in their own way, with none of the care for hyphens,
 * line breaks, marks and speech, and show what a library would cost.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TermFinderBenchmark {

    private static final String ORDINARY =
            "Invented: the worker visits on Mondays and reads with Ava; her siblings come "
                    + "too. She said \u2018I like it\u2019, and isn't worried about the placement.\n";

    /** Goes on for as long as a long form does, each time, and never ends as one. */
    private static final String WORST = "voting with their voting with their ";

    @Param({"2000", "20000", "200000"})
    private int length;

    @Param({"ordinary", "worst"})
    private String kind = "";

    private String text = "";
    private TermFinder finder = TermFinder.of(LanguageTerms.none());
    private Trie trie = Trie.builder().build();
    private com.google.re2j.Pattern re2 = com.google.re2j.Pattern.compile("");
    private Pattern jdk = Pattern.compile("");

    @Setup
    public void prepare() {
        String piece = kind.equals("worst") ? WORST : ORDINARY;
        text = piece.repeat(length / piece.length() + 1).substring(0, length);
        finder = TermFinder.of(LanguageTerms.shipped());
        List<String> forms = LanguageTerms.shipped().terms().stream()
                .flatMap(term -> term.forms().stream())
                .toList();
        trie = Trie.builder()
                .ignoreCase()
                .onlyWholeWords()
                .ignoreOverlaps()
                .addKeywords(forms)
                .build();
        String any = forms.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b"));
        re2 = com.google.re2j.Pattern.compile(
                any, com.google.re2j.Pattern.CASE_INSENSITIVE | com.google.re2j.Pattern.LONGEST_MATCH);
        jdk = Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Benchmark
    public List<TermHit> ours() {
        return finder.find(text);
    }

    @Benchmark
    public Collection<Emit> ahoCorasick() {
        return trie.parseText(text);
    }

    @Benchmark
    public int re2j() {
        int found = 0;
        com.google.re2j.Matcher matcher = re2.matcher(text);
        while (matcher.find()) {
            found++;
        }
        return found;
    }

    @Benchmark
    public long regularExpression() {
        return jdk.matcher(text).results().count();
    }
}
