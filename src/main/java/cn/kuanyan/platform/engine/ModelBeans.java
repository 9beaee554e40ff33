package cn.kuanyan.platform.engine;

import cn.kuanyan.platform.ModelBean;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/**
 * The beans that models may ask, by the name they carry in {@link ModelBean}. Looked up at the first question, because
 * the engine is built long before the beans that use it.
 */
class ModelBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext context;
    private Map<Object, String> beanNames;

    ModelBeans(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean containsKey(Object name) {
        return names().containsKey(name);
    }

    @Override
    public Object get(Object name) {
        String beanName = names().get(name);
        return beanName == null ? null : context.getBean(beanName);
    }

    @Override
    public Set<Object> keySet() {
        return names().keySet();
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        Map<Object, Object> all = new HashMap<>();
        names().keySet().forEach(name -> all.put(name, get(name)));
        return all.entrySet();
    }

    private synchronized Map<Object, String> names() {
        if (beanNames == null) {
            Map<Object, String> found = new HashMap<>();
            for (String beanName : context.getBeanNamesForAnnotation(ModelBean.class)) {
                ModelBean annotation = context.findAnnotationOnBean(beanName, ModelBean.class);
                String twin = found.put(annotation.value(), beanName);
                if (twin != null) {
                    throw new IllegalStateException("Two model beans are named " + annotation.value());
                }
            }
            beanNames = Map.copyOf(found);
        }
        return beanNames;
    }
}
