package cn.kuanyan.procedure;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Measures what the tests of a class execute and closes when an element of the class's model is missing. */
class CoverageGate implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        recorder(context).begin(context.getRequiredTestClass().getSimpleName());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        recorder(context).beginTest(context.getUniqueId(), context.getDisplayName());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        String model =
                context.getRequiredTestClass().getAnnotation(CoversModel.class).value();
        recorder(context).finish(model).requireAll();
    }

    private static CoverageRecorder recorder(ExtensionContext context) {
        return SpringExtension.getApplicationContext(context).getBean(CoverageRecorder.class);
    }
}
