package org.paideia.shared.command;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;

/**
 * What somebody may change of a content, by the names of its fields. What is named nowhere is changed by nobody: a field that
 * is added is closed until somebody says for whom it is open.
 *
 * @param content the record that holds the content
 * @param fields the names of its components that may change
 */
public record Changeable<T extends Record>(Class<T> content, Set<String> fields) {

    public Changeable {
        fields = Set.copyOf(fields);
        Set<String> unknown = new TreeSet<>(fields);
        unknown.removeAll(Stream.of(content.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(content.getSimpleName() + " has no " + unknown);
        }
    }

    public static <T extends Record> Changeable<T> of(Class<T> content, String... fields) {
        return new Changeable<>(content, Set.of(fields));
    }

    /** Both lists together. */
    public Changeable<T> and(Changeable<T> more) {
        Set<String> all = new HashSet<>(fields);
        all.addAll(more.fields);
        return new Changeable<>(content, all);
    }

    public void require(T before, T after) {
        require(before, after, "Not all of this can be changed.");
    }

    /**
     * Refuses a change of anything else, and names each.
     *
     * @param detail who may change what
     */
    public void require(T before, T after, String detail) {
        List<Violation> refused = Arrays.stream(content.getRecordComponents())
                .filter(component -> !fields.contains(component.getName()))
                .filter(component -> !Objects.equals(value(component, before), value(component, after)))
                .map(component -> Violation.at("/" + component.getName(), "forbidden", "You cannot change this."))
                .toList();
        if (!refused.isEmpty()) {
            throw Problems.of(ProblemType.FORBIDDEN, detail, refused);
        }
    }

    /** The value of that field. */
    public static Object value(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
