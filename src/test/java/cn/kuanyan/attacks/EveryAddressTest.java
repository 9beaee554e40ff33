package cn.kuanyan.attacks;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.Webapps;
import cn.kuanyan.Webapps.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the product, also those that nobody has thought of yet, with what an attacker sends first. */
@KuanyanTest
class EveryAddressTest {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "DELETE", "PATCH");

    private record Address(String method, String path) {

        boolean changes() {
            return CHANGING.contains(method);
        }

        Address with(String value) {
            return new Address(method, path.replaceAll("\\{[^}]+}", Matcher.quoteReplacement(value)));
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void aStrangerChangesAndReadsNothingWithAnyMethod() {
        Webapps stranger = Webapps.anonymous(port);
        SoftAssertions all = new SoftAssertions();
        addresses().map(address -> address.with("1")).forEach(address -> {
            for (String method : List.of(address.method(), "HEAD", "OPTIONS", "PATCH", "DELETE")) {
                Answer answer = send(stranger, method, address.path(), "{}", JSON, true);
                all.assertThat(answer.status())
                        .as(method + " " + address.path())
                        .isIn(401, 403);
                all.assertThat(answer.header("Allow")).as(address.path()).isEmpty();
            }
        });
        all.assertAll();
    }

    @Test
    void nothingIsChangedInASessionWithoutTheToken() {
        Webapps officer = session("tsofficer1");
        SoftAssertions all = new SoftAssertions();
        addresses().filter(Address::changes).map(address -> address.with("1")).forEach(address -> {
            for (String type : List.of(JSON, FORM, "text/plain", "multipart/form-data; boundary=b")) {
                Answer answer = send(officer, address.method(), address.path(), "_csrf=guessed", type, false);
                all.assertThat(answer.status()).as(address + " " + type).isEqualTo(403);
                all.assertThat(answer.body()).as(address + " " + type).contains("防伪令牌");
            }
        });
        all.assertAll();
    }

    @Test
    void aStrangeIdIsRefusedInChineseAndTellsNothingOfTheInside() {
        Webapps officer = session("tsofficer1");
        for (String id : List.of(
                "0",
                "-1",
                "9223372036854775807",
                "99999999999999999999999",
                "x",
                "%27%20or%201=1%20--",
                "%F0%9F%98%80",
                "%ED%A0%80",
                "$%7B7*7%7D",
                "1e5",
                "x".repeat(3000))) {
            toldInChinese(
                    address -> true,
                    address -> send(officer, address.method(), address.with(id).path(), "{}", JSON, true));
        }
    }

    @Test
    void aDamagedBodyIsRefusedInChineseAndTellsNothingOfTheInside() {
        Webapps officer = session("tsofficer1");
        for (String body : List.of(
                "",
                "{",
                "null",
                "[]",
                "7",
                "\"x\"",
                "{\"reason\":{\"x\":[]},\"on\":{},\"act\":[1]}",
                "{\"on\":\"2026-13-45\",\"act\":\"NONE\",\"date\":\"x\"}",
                "{\"@class\":\"java.lang.Runtime\",\"reason\":null}",
                "[".repeat(5000))) {
            toldInChinese(
                    Address::changes,
                    address -> send(officer, address.method(), address.with("1").path(), body, JSON, true));
        }
        toldInChinese(
                Address::changes,
                address -> send(
                        officer,
                        address.method(),
                        address.with("1").path(),
                        "title=%00&reason=%ED%A0%80&act=NONE&on=x&record=-1&party=x&purpose=",
                        FORM,
                        true));
    }

    @Test
    void whoeverHasNothingToDoWithCasesIsRefusedInChinese() {
        for (String user : List.of("admin", "tseditor", "tskeeper", "tsclerk", "xphead")) {
            Webapps person = Webapps.basic(port, user, KuanyanTest.PASSWORD);
            toldInChinese(
                    address -> true,
                    address -> send(person, address.method(), address.with("0").path(), "{}", JSON, true));
        }
    }

    private void toldInChinese(Predicate<Address> which, Function<Address, Answer> attempt) {
        SoftAssertions all = new SoftAssertions();
        addresses().filter(which).forEach(address -> {
            Answer answer = attempt.apply(address);
            all.assertThat(answer.status()).as(address + " " + answer).isLessThan(500);
            if (answer.status() >= 400) {
                all.assertThat(answer.body())
                        .as(address.toString())
                        .containsPattern("\\p{IsHan}")
                        .doesNotContainPattern(
                                "Exception|java\\.|jackson|springframework|hibernate|org\\.camunda|select |SQL");
            }
        });
        all.assertAll();
    }

    private Webapps session(String user) {
        Webapps officer = Webapps.login(port, user, "tasklist");
        officer.page("/cases");
        return officer;
    }

    private static Answer send(
            Webapps person, String method, String path, String body, String type, boolean withTokens) {
        boolean reads = method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
        return person.send(
                method,
                path,
                reads ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
                reads ? null : type,
                withTokens);
    }

    /** The public pages let a stranger read and are attacked on their own. */
    private Stream<Address> addresses() {
        UnaryOperator<String> plain = pattern -> pattern.replace("**", "x");
        return mappings.getHandlerMethods().keySet().stream().flatMap(mapping -> mapping.getPatternValues().stream()
                .filter(pattern -> !pattern.startsWith("/decisions") && !pattern.equals("/error"))
                .filter(pattern -> !pattern.startsWith("/actuator") && !pattern.startsWith("/v3/"))
                .flatMap(pattern -> methods(mapping.getMethodsCondition().getMethods())
                        .map(method -> new Address(method, plain.apply(pattern)))));
    }

    private static Stream<String> methods(Set<RequestMethod> methods) {
        return methods.isEmpty() ? Stream.of("GET", "POST") : methods.stream().map(RequestMethod::name);
    }
}
