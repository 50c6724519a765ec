package dev.migration.sample.inventory;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every refusal of the API as a problem detail (RFC 9457): which fields are wrong, and that a name is taken. */
@RestControllerAdvice
class ApiProblems extends ResponseEntityExceptionHandler {

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Map<String, @Nullable String> errors = new LinkedHashMap<>();
        for (FieldError error : failure.getFieldErrors()) {
            errors.put(error.getField(), error.getDefaultMessage());
        }
        failure.getBody().setProperty("errors", errors);
        return super.handleMethodArgumentNotValid(failure, headers, status, request);
    }

    // The database has the last word on uniqueness: a check before the insert would race with another request.
    @ExceptionHandler
    ProblemDetail conflict(DataIntegrityViolationException failure) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT,
                "The change contradicts what is stored: the name is taken, or the category has just gone.");
    }
}
