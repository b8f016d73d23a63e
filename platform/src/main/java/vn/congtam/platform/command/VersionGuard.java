package vn.congtam.platform.command;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandMessageHandlingMember;
import org.axonframework.common.annotation.AnnotationUtils;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.web.Refused;
import vn.congtam.platform.web.StaleVersion;

/**
 * Before an aggregate decides, its version is the one that the person has seen; Axon itself would look only after the
 * decision. A refusal carries the version that refused.
 */
final class VersionGuard implements HandlerEnhancerDefinition {
    static final String EXPECTED = "expectedVersion";

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        boolean decides = original.unwrap(CommandMessageHandlingMember.class).isPresent()
                && AnnotationUtils.isAnnotationPresent(original.declaringClass(), AggregateRoot.class);
        return decides ? new Guarded<>(original) : original;
    }

    private static final class Guarded<T> extends WrappedMessageHandlingMember<T> {
        Guarded(MessageHandlingMember<T> decide) {
            super(decide);
        }

        @Override
        public @Nullable Object handle(Message<?> message, @Nullable T aggregate) throws Exception {
            long current = version();
            Object expected = message.getMetaData().get(EXPECTED);
            if (message instanceof CommandMessage<?> && expected instanceof Long seen && seen != current) {
                throw new StaleVersion(seen, current);
            }
            try {
                return super.handle(message, aggregate);
            } catch (Refused refused) {
                throw current < 0 ? refused : refused.at(current);
            }
        }

        private static long version() {
            Long version = AggregateLifecycle.getVersion();
            return version == null ? -1 : version;
        }
    }
}
