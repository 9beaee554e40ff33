package cn.kuanyan.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** The administrator enters certificates and qualifications; nobody else does. */
@KuanyanTest
class OfficerApiTest {

    private static final Map<String, Object> KEEPER = Map.of(
            "agency", "lanzhou-new-area",
            "authority", "兰州新区市场监督管理局",
            "displayName", "兰州新区档案人员",
            "certificateNumber", "试用-ZJ-9001",
            "legalQualification", false);

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private OfficerProfiles profiles;

    @Test
    void theAdministratorGivesAPersonACertificate() {
        assertThat(put("admin", "lzkeeper", KEEPER).getStatusCode().value()).isEqualTo(200);
        assertThat(profiles.find("lzkeeper").orElseThrow().certificateNumber()).isEqualTo("试用-ZJ-9001");
    }

    @Test
    void aCertificateBelongsToOnePersonOnly() {
        put("admin", "lzkeeper", KEEPER);
        ResponseEntity<String> twice = put("admin", "lzclerk", KEEPER);
        assertThat(twice.getStatusCode().value()).isEqualTo(400);
        assertThat(twice.getBody()).contains("certificateNumber", "执法证号已经登记");
    }

    @Test
    void aPersonOfAnotherAgencyIsRefused() {
        assertThat(put("admin", "tskeeper", KEEPER).getBody()).contains("不属于该机关");
    }

    @Test
    void anOfficerCannotGiveHimselfAQualification() {
        assertThat(put("lzofficer1", "lzofficer1", KEEPER).getStatusCode().value())
                .isEqualTo(403);
    }

    private ResponseEntity<String> put(String user, String about, Map<String, Object> profile) {
        return http.withBasicAuth(user, KuanyanTest.PASSWORD)
                .exchange("/api/officers/" + about, HttpMethod.PUT, new HttpEntity<>(profile), String.class);
    }
}
