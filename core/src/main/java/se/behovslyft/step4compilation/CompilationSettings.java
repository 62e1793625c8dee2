package se.behovslyft.step4compilation;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What SKR is shown as likely duplicates.
 *
 * @param leastScore suggestions below are not made; 0 to 1. At the default about half of them are duplicates (S-41)
 * @param mostPerNeed how many are made for one need at most
 */
@Validated
@ConfigurationProperties("behovslyft.suggestions")
record CompilationSettings(
        @DefaultValue("0.3") @DecimalMin("0.0") @DecimalMax("1.0")
        double leastScore,

        @DefaultValue("5") @Min(1) @Max(50) int mostPerNeed) {}
