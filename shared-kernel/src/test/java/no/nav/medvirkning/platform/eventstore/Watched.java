package no.nav.medvirkning.platform.eventstore;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;

/// A data source that tells of each step before it is taken; the one told may wait, or fail it.
final class Watched {

  interface Watcher {
    /// @param step `insert`, `commit`, `checkpoint sync`, …: the first words of a statement or the
    ///   name of the call
    void before(String step) throws SQLException;
  }

  private Watched() {}

  static DataSource watched(DataSource target, Watcher watcher) {
    return proxy(
        DataSource.class,
        target,
        (method, arguments) -> {
          if (!method.getName().equals("getConnection")) {
            return call(target, method, arguments);
          }
          watcher.before("connect");
          return connection((Connection) call(target, method, arguments), watcher);
        });
  }

  private static Connection connection(Connection target, Watcher watcher) {
    return proxy(
        Connection.class,
        target,
        (method, arguments) ->
            switch (method.getName()) {
              case "commit" -> {
                watcher.before("commit");
                yield call(target, method, arguments);
              }
              case "prepareStatement" ->
                  statement(
                      PreparedStatement.class,
                      (PreparedStatement) call(target, method, arguments),
                      ((String) arguments[0]).split(" ", 2)[0],
                      watcher);
              case "createStatement" ->
                  statement(
                      Statement.class, (Statement) call(target, method, arguments), "", watcher);
              default -> call(target, method, arguments);
            });
  }

  private static <S extends Statement> S statement(
      Class<S> type, S target, String sql, Watcher watcher) {
    return proxy(
        type,
        target,
        (method, arguments) -> {
          if (method.getName().startsWith("execute")) {
            watcher.before(
                (arguments == null ? sql : (String) arguments[0]).toLowerCase(Locale.ROOT));
          }
          return call(target, method, arguments);
        });
  }

  private interface Call {
    Object on(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, T target, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            Watched.class.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> call.on(method, arguments)));
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
